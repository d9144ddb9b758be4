import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import styles from './ViewSwitch.module.css';

export type LogView = 'list' | 'picture';

/** The log as a list, or as one picture. */
export function ViewSwitch({ value, onChange }: { value: LogView; onChange: (value: LogView) => void }) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      className={cx(styles['switch'])}
      aria-label={t('timeline.shown')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(keys.has('picture') ? 'picture' : 'list')}
    >
      <ToggleButton className={cx(styles['choice'])} id="list">
        {t('timeline.list')}
      </ToggleButton>
      <ToggleButton className={cx(styles['choice'])} id="picture">
        {t('timeline.picture')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import styles from './ViewSwitch.module.css';

const views = ['list', 'picture', 'exhibits'] as const;
export type LogView = (typeof views)[number];

/** The log as a list, as one picture, or only the files it keeps. */
export function ViewSwitch({ value, onChange }: { value: LogView; onChange: (value: LogView) => void }) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      className={cx(styles['switch'])}
      aria-label={t('timeline.shown')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(views.find((view) => keys.has(view)) ?? 'list')}
    >
      <ToggleButton className={cx(styles['choice'])} id="list">
        {t('timeline.list')}
      </ToggleButton>
      <ToggleButton className={cx(styles['choice'])} id="picture">
        {t('timeline.picture')}
      </ToggleButton>
      <ToggleButton className={cx(styles['choice'])} id="exhibits">
        {t('paper.fields.exhibits')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

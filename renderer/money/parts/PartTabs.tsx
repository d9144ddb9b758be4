import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../../ui/cx.ts';
import type { Choice } from '../../ui/Select.tsx';
import styles from './PartTabs.module.css';

export interface PartTabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Parts of one place, of which one is shown: quieter than the places themselves. */
export function PartTabs<T extends string>({ label, tabs, value, onChange }: PartTabsProps<T>) {
  return (
    <ToggleButtonGroup
      className={cx(styles['tabs'])}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = tabs.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {tabs.map(({ id, label: name }) => (
        <ToggleButton key={id} id={id} className={cx(styles['tab'])}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import styles from './Tabs.module.css';

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Shown above the row of tabs. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** Places side by side, of which one is shown. */
export function Tabs<T extends string>({ label, tabs, value, onChange, head, children }: TabsProps<T>) {
  return (
    <AriaTabs
      className={cx(styles['tabs'])}
      selectedKey={value}
      keyboardActivation="manual"
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <div className={styles['head']}>
        {head}
        <TabList className={cx(styles['list'])} aria-label={label} items={tabs}>
          {(tab) => <Tab className={cx(styles['tab'])}>{tab.label}</Tab>}
        </TabList>
      </div>
      <TabPanel className={cx(styles['panel'])} id={value} key={value}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

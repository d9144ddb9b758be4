import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Chip.module.css';

/** `late` is for trouble, `accent` for what a thing belongs to, `plain` for the rest. */
export function Chip({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'late'; children: ReactNode }) {
  return <span className={cx(styles['chip'], styles[tone])}>{children}</span>;
}

/** A state beside a title, in an outline. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'late'; children: ReactNode }) {
  return <span className={cx(styles['badge'], styles[`${tone}Line`])}>{children}</span>;
}

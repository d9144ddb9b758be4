import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** `late` for what needs a look, `plain` for what is good to know, `good` for what is done. */
  readonly tone?: 'late' | 'plain' | 'good';
  readonly children: ReactNode;
  /** Said aloud as soon as it appears. */
  readonly alert?: boolean;
}

/** A few words set apart by a rule in the margin. */
export function Notice({ tone = 'plain', children, alert = false }: NoticeProps) {
  return (
    <div className={cx(styles['notice'], styles[tone])} {...(alert && { role: 'alert' })}>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './NavItem.module.css';

export interface NavItemProps {
  readonly isHere: boolean;
  readonly onGo: () => void;
  /** A figure at the end of the line. */
  readonly mark?: ReactNode;
  /** The small second line. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** One line of the sidebar. */
export function NavItem({ isHere, onGo, mark, below, children }: NavItemProps) {
  return (
    <button type="button" className={styles['item']} aria-current={isHere ? 'page' : undefined} onClick={onGo}>
      <span className={styles['name']}>{children}</span>
      {mark !== undefined && <span className={styles['mark']}>{mark}</span>}
      {below !== undefined && <span className={styles['below']}>{below}</span>}
    </button>
  );
}

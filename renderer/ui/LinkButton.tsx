import { Button, type ButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './LinkButton.module.css';

/** An act or a way to another page that stands in running text. */
export function LinkButton(props: Omit<ButtonProps, 'className'>) {
  return <Button {...props} className={cx(styles['link'])} />;
}

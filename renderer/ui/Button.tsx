import { Button as Pressable, type ButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Button.module.css';

/**
 * `primary` is the one act of a screen; `plain` the others; `step` an act within a row; `quiet` looks like text until it is pointed at;
 * `icon` is as small as its picture and needs an `aria-label`.
 */
export type ButtonLook = 'primary' | 'plain' | 'step' | 'quiet' | 'icon';

export function Button({
  look = 'plain',
  className,
  ...rest
}: Omit<ButtonProps, 'className'> & { look?: ButtonLook; className?: string }) {
  return <Pressable {...rest} className={cx(styles['button'], styles[look], className)} />;
}

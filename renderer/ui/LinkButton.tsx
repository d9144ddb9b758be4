import { Button, type ButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './LinkButton.module.css';

export interface LinkButtonProps extends Omit<ButtonProps, 'className'> {
  /** Quiet keeps the colour and weight of the words it stands among: a small note under a figure. */
  readonly look?: 'plain' | 'quiet' | undefined;
}

/** An act or a way to another page that stands in running text. */
export function LinkButton({ look = 'plain', ...props }: LinkButtonProps) {
  return <Button {...props} className={cx(styles['link'], look === 'quiet' && styles['quiet'])} />;
}

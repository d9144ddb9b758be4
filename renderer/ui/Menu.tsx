import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonLook } from './Button.tsx';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import styles from './Menu.module.css';

export interface MenuButtonProps<T extends string> {
  readonly children: ReactNode;
  /** Needed where `children` is only a picture. */
  readonly label?: string;
  readonly look?: ButtonLook;
  readonly items: readonly Choice<T>[];
  readonly onAction: (id: T) => void;
  /** The one that holds now, marked as such. */
  readonly chosen?: T;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A button that opens a list of acts, or of what may be chosen instead. */
export function MenuButton<T extends string>(props: MenuButtonProps<T>) {
  const { children, label, look = 'quiet', items, onAction, chosen, isDisabled, className } = props;
  return (
    <MenuTrigger>
      <Button
        look={look}
        {...(label !== undefined && { 'aria-label': label })}
        {...(isDisabled !== undefined && { isDisabled })}
        {...(className !== undefined && { className })}
      >
        {children}
      </Button>
      <Popover className={cx(styles['popover'])}>
        <Menu
          className={cx(styles['menu'])}
          items={items}
          {...(chosen !== undefined && {
            selectionMode: 'single',
            selectedKeys: [chosen],
            disallowEmptySelection: true,
          })}
          onAction={(key) => {
            const item = items.find(({ id }) => id === key);
            if (item) onAction(item.id);
          }}
        >
          {(item) => (
            <MenuItem className={cx(styles['item'])} textValue={item.label}>
              <span>{item.label}</span>
              {item.hint !== undefined && <small>{item.hint}</small>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

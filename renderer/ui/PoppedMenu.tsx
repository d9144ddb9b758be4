import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import styles from './Menu.module.css';

export interface PoppedMenuProps<T extends string> {
  readonly label: string;
  /** What it opens beside, and where focus goes back to. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly items: readonly Choice<T>[];
  readonly onAction: (id: T) => void;
}

/** A menu whose button stands elsewhere. */
export function PoppedMenu<T extends string>({
  label,
  beside,
  isOpen,
  onOpenChange,
  items,
  onAction,
}: PoppedMenuProps<T>) {
  return (
    <Popover
      className={cx(styles['popover'])}
      aria-label={label}
      triggerRef={beside}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
    >
      <Menu
        className={cx(styles['menu'])}
        aria-label={label}
        autoFocus="first"
        items={items}
        onClose={() => onOpenChange(false)}
        onAction={(key) => {
          const item = items.find(({ id }) => id === key);
          if (item) onAction(item.id);
        }}
      >
        {(item) => (
          <MenuItem className={cx(styles['item'])} textValue={item.label}>
            <span>{item.label}</span>
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}

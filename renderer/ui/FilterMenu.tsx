import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import { Button } from './Button.tsx';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import styles from './Menu.module.css';
import own from './FilterMenu.module.css';

export interface FilterMenuProps {
  readonly name: string;
  /** What the button says while nothing is left out. */
  readonly all: string;
  readonly options: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A button that says what is shown, and opens a list to choose from; several may be chosen. */
export function FilterMenu({ name, all, options, chosen, onChange }: FilterMenuProps) {
  const { format } = useWords();
  const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return (
    <MenuTrigger>
      <Button look="quiet" className={cx(labels.length > 0 && own['narrowed'])}>
        {labels.length === 0 ? all : format.list(labels)}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={cx(styles['popover'])}>
        <Menu
          className={cx(styles['menu'])}
          aria-label={name}
          items={options}
          selectionMode="multiple"
          selectedKeys={[...chosen]}
          onSelectionChange={(keys) => onChange(keys === 'all' ? [] : [...keys].map(String))}
        >
          {(option) => (
            <MenuItem className={cx(styles['item'], own['option'])} textValue={option.label}>
              <span>{option.label}</span>
              <small>{option.hint}</small>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

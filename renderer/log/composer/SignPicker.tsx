import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  TextField,
  useFilter,
} from 'react-aria-components';
import { signCatalogue } from '../../../shared/signs.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import field from '../../ui/Field.module.css';
import menu from '../../ui/Menu.module.css';
import styles from './SignPicker.module.css';

export interface SignPickerProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly single?: boolean;
}

/** The signs of trouble by a few letters of their names, or a word of the user's own. */
export function SignPicker({ label, chosen, onChange, single = false }: SignPickerProps) {
  const { t, word } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [sought, setSought] = useState('');
  const own = sought.trim();
  const named = [...new Set([...signCatalogue, ...chosen])].map((id) => ({ id, label: word(`words.signs.${id}`, id) }));
  const isNew = own !== '' && !named.some((sign) => sign.label.toLowerCase() === own.toLowerCase());
  const items = isNew ? [...named, { id: own, label: own }] : named;
  return (
    <DialogTrigger>
      <Button look="quiet">
        <Plus aria-hidden />
        {label}
      </Button>
      <Popover className={cx(menu['popover'])} placement="top start">
        <Dialog className={cx(styles['dialog'])} aria-label={label}>
          {({ close }) => (
            <Autocomplete filter={contains} inputValue={sought} onInputChange={setSought}>
              <TextField
                className={cx(styles['find'])}
                aria-label={t('window.signs.find')}
                spellCheck="false"
                autoFocus
              >
                <Input className={cx(field['control'])} placeholder={t('window.signs.find')} maxLength={60} />
              </TextField>
              <ListBox
                className={cx(menu['menu'], styles['list'])}
                aria-label={label}
                items={items}
                escapeKeyBehavior="none"
                selectionMode={single ? 'single' : 'multiple'}
                selectedKeys={[...chosen]}
                onSelectionChange={(keys) => {
                  onChange(keys === 'all' ? [...chosen] : [...keys].map(String));
                  setSought('');
                  if (single) close();
                }}
              >
                {(sign) => (
                  <ListBoxItem className={cx(menu['item'])} textValue={sign.label}>
                    <span>{sign.label}</span>
                    <small>
                      {isNew && sign.id === own ? t('window.signs.own') : word(`signs.means.${sign.id}`, '')}
                    </small>
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

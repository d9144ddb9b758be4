import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { cx } from '../ui/cx.ts';
import menu from '../ui/Menu.module.css';
import field from '../ui/Field.module.css';
import { useOffers } from './offers.ts';
import { useWords } from './Words.tsx';
import styles from './Palette.module.css';

export interface PaletteProps {
  readonly clients: readonly ClientSummary[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Find or do: clients, acts, and what is recorded, by a few letters. */
export function Palette({ clients, isOpen, onClose }: PaletteProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('window.palette.title')} isOpen={isOpen} onClose={onClose} width="wide">
      <PaletteList clients={clients} onClose={onClose} />
    </Dialog>
  );
}

function PaletteList({ clients, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const { t } = useWords();
  const [sought, setSought] = useState('');
  const offers = useOffers(clients, sought.trim());
  return (
    <Autocomplete inputValue={sought} onInputChange={setSought}>
      <TextField className={cx(styles['sought'])} aria-label={t('window.palette.title')} spellCheck="false" autoFocus>
        <Input className={cx(field['control'])} placeholder={t('window.palette.hint')} maxLength={500} />
      </TextField>
      <ListBox
        className={cx(menu['menu'], styles['list'])}
        aria-label={t('window.palette.offers')}
        items={offers}
        selectionMode="none"
        escapeKeyBehavior="none"
        onAction={(key) => {
          onClose();
          offers.find(({ id }) => id === key)?.run();
        }}
        renderEmptyState={() => <p className={styles['none']}>{t('window.palette.none')}</p>}
      >
        {(offer) => (
          <ListBoxItem className={cx(menu['item'], styles['offer'])} textValue={offer.label}>
            <span className={styles['label']}>{offer.label}</span>
            <small>{offer.beside}</small>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

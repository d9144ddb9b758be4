import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter } from 'react-aria-components';
import type { ClientSummary } from '../../shared/contract.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { cx } from '../ui/cx.ts';
import menu from '../ui/Menu.module.css';
import field from '../ui/Field.module.css';
import { chordLabel } from './chord.ts';
import { commands, keyOf, needsClient, obey } from './commands.ts';
import { useWhereabouts } from './place.ts';
import { useWords } from './Words.tsx';
import styles from './Palette.module.css';

interface Offer {
  readonly id: string;
  readonly label: string;
  readonly beside: string;
  readonly run: () => void;
}

/** Find or do: every client and every act by a few letters of its name. */
export function Palette({
  clients,
  isOpen,
  onClose,
}: {
  clients: readonly ClientSummary[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('window.palette.title')} isOpen={isOpen} onClose={onClose}>
      <PaletteList clients={clients} onClose={onClose} />
    </Dialog>
  );
}

function PaletteList({ clients, onClose }: { clients: readonly ClientSummary[]; onClose: () => void }) {
  const { t } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const offers = useOffers(clients);
  return (
    <Autocomplete filter={contains}>
      <TextField aria-label={t('window.palette.title')} autoFocus>
        <Input className={cx(field['control'])} placeholder={t('window.palette.hint')} />
      </TextField>
      <ListBox
        className={cx(menu['menu'], styles['list'])}
        aria-label={t('window.palette.offers')}
        items={offers}
        selectionMode="none"
        onAction={(key) => {
          onClose();
          offers.find(({ id }) => id === key)?.run();
        }}
        renderEmptyState={() => <p className={styles['none']}>{t('window.palette.none')}</p>}
      >
        {(offer) => (
          <ListBoxItem className={cx(menu['item'], styles['offer'])} textValue={offer.label}>
            <span>{offer.label}</span>
            <small>{offer.beside}</small>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function useOffers(clients: readonly ClientSummary[]): readonly Offer[] {
  const { t } = useWords();
  const whereabouts = useWhereabouts();
  const hasClient = 'client' in whereabouts.place;
  const acts = commands
    .filter((command) => command !== 'palette' && (hasClient || !needsClient(command)))
    .map((command) => ({
      id: `do-${command}`,
      label: t(`window.commands.${command}`),
      beside: chordLabel(keyOf[command] ?? ''),
      run: () => obey(command, whereabouts),
    }));
  const people = clients.map(({ id, name, state }) => ({
    id,
    label: name,
    beside: t(`words.states.${state}`),
    run: () => whereabouts.go({ at: 'client', client: id, tab: 'log' }),
  }));
  return [...people, ...acts];
}

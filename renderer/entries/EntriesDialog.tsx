import { Button as Pressable } from 'react-aria-components';
import { useQueries } from '@tanstack/react-query';
import type { LogItem } from '../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EntryLine } from './EntryLine.tsx';
import styles from './EntriesDialog.module.css';

/** How many entries a dialog shows; the rest are in the log. */
const mostShown = 60;

export interface EntriesDialogProps {
  readonly client: ClientId;
  readonly title: string;
  readonly ids: readonly EntryId[];
  /** How many there are in all, where more than `ids`. */
  readonly count?: number;
  readonly onClose: () => void;
}

/** The entries behind a figure, the newest first; each opens in the log. */
export function EntriesDialog({ client, title, ids, count = ids.length, onClose }: EntriesDialogProps) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const shown = ids.slice(-mostShown).reverse();
  // Asked of the log, an id may be a correction's: its entry is what is shown.
  const pages = useQueries({ queries: shown.map((entry) => asking('log.view', { client, entry, limit: 1 })) });
  const found = new Map(
    pages
      .flatMap(({ data }) => data?.items ?? [])
      .filter((item) => isBehind(item, ids))
      .map((item) => [item.entry.id, item]),
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} width="wide">
      {ids.length === 0 && <p>{t('places.entries.none')}</p>}
      <ul className={styles['list']}>
        {[...found.values()].map((item) => (
          <li key={item.entry.id}>
            <Pressable
              className={cx(styles['entry'])}
              onPress={() => {
                onClose();
                go({ at: 'client', client, tab: 'log', entry: item.entry.id });
              }}
            >
              <EntryLine item={item} />
            </Pressable>
          </li>
        ))}
      </ul>
      {count > shown.length && <p>{t('places.entries.more', { count: count - shown.length })}</p>}
    </Dialog>
  );
}

function isBehind({ entry, addenda }: LogItem, ids: readonly EntryId[]): boolean {
  return ids.includes(entry.id) || addenda.some(({ id }) => ids.includes(id));
}

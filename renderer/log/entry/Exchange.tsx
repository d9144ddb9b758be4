import { useState } from 'react';
import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import styles from './EntryLink.module.css';

export interface ExchangeProps {
  readonly client: ClientId;
  readonly entry: EntryId;
  readonly exchange: NonNullable<LogItem['exchange']>;
}

/** The mail that a mail answers, and the way to the others of their exchange. */
export function Exchange({ client, entry, exchange: { answers, mails } }: ExchangeProps) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [isOpen, setOpen] = useState(false);
  const at = mails.indexOf(entry) + 1;
  return (
    <>
      {answers && (
        <button
          type="button"
          className={styles['link']}
          onClick={() => go({ at: 'client', client, tab: 'log', entry: answers.entry })}
        >
          {t('exchange.answers', { entry: answers.cite })}
        </button>
      )}
      {at > 0 && (
        <button type="button" className={styles['link']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('exchange.place', { at, of: mails.length })}
        </button>
      )}
      {isOpen && (
        <EntriesDialog client={client} title={t('exchange.title')} ids={mails} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

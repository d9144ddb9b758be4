import { useState } from 'react';
import type { LogItem, WireEntry } from '../../../shared/calls/wire.ts';
import { asFound } from '../../../shared/journal/as-found.ts';
import { useWords } from '../../app/Words.tsx';
import { useSaying } from '../telling/useSaying.ts';
import { labelWords, valueWords } from '../telling/values.ts';
import styles from './Corrections.module.css';

/** How often an entry was corrected; opened, what it said before, and why it was changed. */
export function Corrections({ item }: { item: LogItem }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const withdrawn = item.addenda.find(({ body }) => body['struck'] === true);
  const found = asFound(item.entry.body, item.addenda);
  const corrections = item.addenda.filter(({ body }) => body['struck'] !== true).length;
  return (
    <div className={styles['corrections']}>
      {withdrawn && item.struck && (
        <p>{t('window.log.withdrawnBecause', { reason: String(withdrawn.body['reason']) })}</p>
      )}
      <button type="button" className={styles['toggle']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {corrections > 0 ? t('window.log.corrections', { count: corrections }) : t('window.log.history')}
      </button>
      {isOpen && (
        <ol className={styles['list']}>
          {item.addenda.map((addendum) => (
            <Addendum key={addendum.id} addendum={addendum} entry={item.entry} found={found.get(addendum.id) ?? {}} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Addendum({
  addendum,
  entry: { kind, recordedAt },
  found,
}: {
  addendum: WireEntry;
  entry: WireEntry;
  found: WireEntry['body'];
}) {
  const saying = useSaying();
  const { t, format } = saying;
  const { set, text, reason, struck } = addendum.body;
  const changed = typeof set === 'object' && set !== null ? Object.keys(set) : [];
  return (
    <li>
      <p className={styles['head']}>
        {t(struck === true ? 'window.log.withdrawal' : 'window.log.correction', {
          entry: addendum.cite,
          stamp: format.stamp(addendum.recordedAt),
        })}
      </p>
      <p>{t('window.log.because', { reason: String(reason) })}</p>
      {typeof text === 'string' && <p>{text}</p>}
      {changed.map((field) => (
        <p key={field}>
          {t('window.log.before', {
            field: labelWords(kind, field, saying),
            value:
              found[field] === undefined
                ? t('window.log.nothingThere')
                : valueWords(kind, field, found[field], recordedAt, saying),
          })}
        </p>
      ))}
    </li>
  );
}

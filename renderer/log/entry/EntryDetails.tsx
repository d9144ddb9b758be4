import type { LogItem } from '../../../shared/calls/wire.ts';
import { importedWords } from '../../../shared/imported-words.ts';
import { happenedOf } from '../telling/tell.ts';
import { useSaying } from '../telling/useSaying.ts';
import styles from './EntryDetails.module.css';

/** How an entry was recorded: both times in full, and the fingerprint that seals it. */
export function EntryDetails({ item }: { item: LogItem }) {
  const { t, format, cite } = useSaying();
  const { recordedAt, draftedAt, hash, app, kind } = item.entry;
  const occurred = happenedOf({ kind, body: item.body });
  const { imported } = item.body;
  const delay = format.delay(occurred, recordedAt, imported !== undefined);
  const rows: readonly (readonly [string, string])[] = [
    ...(occurred ? [[t('window.details.occurred'), format.occurred(occurred, recordedAt, cite)] as const] : []),
    ...(draftedAt ? [[t('window.details.drafted'), format.stamp(draftedAt)] as const] : []),
    [t('window.details.recorded'), format.stamp(recordedAt)],
    [t('window.details.utc'), format.stampInUtc(recordedAt)],
    [t('window.details.zone'), recordedAt.zone],
    ...(delay ? [[t('window.details.delay'), delay.text] as const] : []),
    ...(typeof imported === 'string'
      ? [[t('paper.fields.imported'), importedWords(imported, format.language)] as const]
      : []),
    [t('window.details.fingerprint'), hash],
    [t('window.details.program'), app],
  ];
  return (
    <dl className={styles['details']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { LogItem } from '../../../shared/contract.ts';
import type { Occurred } from '../../../shared/journal/time.ts';
import { useWords } from '../../app/Words.tsx';
import { useCite } from './cite.ts';
import styles from './EntryDetails.module.css';

/** How an entry was recorded: both times in full, and the fingerprint that seals it. */
export function EntryDetails({ item }: { item: LogItem }) {
  const { t, format } = useWords();
  const cite = useCite(item.entry.client);
  const { recordedAt, draftedAt, hash, app } = item.entry;
  const occurred = item.body['occurred'] as Occurred | undefined; // every kind's body has it in this form
  const delay = format.delay(occurred, recordedAt);
  const rows: readonly (readonly [string, string])[] = [
    ...(occurred ? [[t('window.details.occurred'), format.occurred(occurred, recordedAt, cite)] as const] : []),
    ...(draftedAt ? [[t('window.details.drafted'), format.stamp(draftedAt)] as const] : []),
    [t('window.details.recorded'), format.stamp(recordedAt)],
    [t('window.details.utc'), format.stampInUtc(recordedAt)],
    [t('window.details.zone'), recordedAt.zone],
    ...(delay ? [[t('window.details.delay'), delay.text] as const] : []),
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

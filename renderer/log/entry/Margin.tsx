import type { LogItem } from '../../../shared/contract.ts';
import type { Occurred } from '../../../shared/journal/time.ts';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import { useCite } from './cite.ts';
import styles from './Margin.module.css';

/** The entry's number, when it happened, and how long after that it was written down. */
export function Margin({ item, id }: { item: LogItem; id: string }) {
  const { t, format } = useWords();
  const cite = useCite(item.entry.client);
  const { recordedAt, cite: number } = item.entry;
  const occurred = item.body['occurred'] as Occurred | undefined; // every kind's body has it in this form
  const delay = format.delay(occurred, recordedAt);
  return (
    <>
      <span className={styles['number']} id={`${id}-n`}>
        {number}
      </span>
      <span className={styles['when']} id={`${id}-when`}>
        <time dateTime={recordedAt.at} title={t('window.log.recordedAt', { stamp: format.stamp(recordedAt) })}>
          {occurred
            ? format.occurredWithin(item.day, occurred, recordedAt, cite)
            : format.timeAt(Date.parse(recordedAt.at))}
        </time>
        {delay ? (
          <small className={cx(delay.fromMemory && styles['memory'])}>
            {t('window.log.recorded', { delay: delay.text })}
          </small>
        ) : (
          <small>{t('window.log.timeOfRecording')}</small>
        )}
      </span>
    </>
  );
}

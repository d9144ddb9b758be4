import type { LogItem } from '../../../shared/calls/wire.ts';
import { cx } from '../../ui/cx.ts';
import { happenedOf } from '../telling/tell.ts';
import { useSaying } from '../telling/useSaying.ts';
import styles from './Margin.module.css';

/** The entry's number, when it happened, and how long after that it was written down. */
export function Margin({ item, id }: { item: LogItem; id: string }) {
  const { t, format, cite } = useSaying();
  const { recordedAt, kind, cite: number } = item.entry;
  const occurred = happenedOf({ kind, body: item.body });
  const delay = format.delay(occurred, recordedAt, item.body['imported'] !== undefined);
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

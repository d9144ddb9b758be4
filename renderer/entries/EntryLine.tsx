import type { ReactNode } from 'react';
import type { LogItem } from '../../shared/calls/wire.ts';
import { dayOf } from '../../shared/journal/time.ts';
import { useToday } from '../app/now.ts';
import { happenedOf, tell, type Telling } from '../log/telling/tell.ts';
import { useSaying } from '../log/telling/useSaying.ts';
import type { Saying } from '../log/telling/values.ts';
import { cx } from '../ui/cx.ts';
import styles from './EntryLine.module.css';

/** One entry in two lines: number, day and kind; then what it says, cut short. */
export function EntryLine({ item, children }: { item: LogItem; children?: ReactNode }) {
  const saying = useSaying();
  const { t, format } = saying;
  const today = useToday();
  const { kind, recordedAt } = item.entry;
  const day = kind === 'message' ? item.day : dayOf(happenedOf({ kind, body: item.body }), recordedAt);
  const telling = tell({ kind, recordedAt, body: item.body }, saying);
  return (
    <span className={cx(styles['line'], item.struck && styles['struck'])}>
      <span className={styles['n']}>{item.entry.cite}</span>
      <span className={styles['head']}>
        {[
          [format.dayShort(day, today), ...clockOf(item, format)].join(' '),
          telling.kind,
          ...telling.beside,
          ...whoOf(item, t),
          ...telling.signs,
        ].join(' · ')}
        {item.struck && ` · ${t('places.entries.struck')}`}
      </span>
      <span className={styles['text']}>{gist(telling)}</span>
      {children}
    </span>
  );
}

/** Who wrote a message that came, or to whom one was sent: several of one exchange often say the same first. */
function whoOf({ entry, body }: LogItem, t: Saying['t']): readonly string[] {
  if (entry.kind !== 'message') return [];
  const isSent = body['direction'] === 'sent';
  const who = body[isSent ? 'recipients' : 'sender'];
  if (typeof who !== 'string' || who === '') return [];
  return [isSent ? t('imports.items.to', { who }) : t('imports.items.from', { who })];
}

/** The time of day of a message, where it is known: by the clock of the day it stands under in the log. */
function clockOf({ day, entry, body }: LogItem, format: Saying['format']): readonly string[] {
  const happened = entry.kind === 'message' ? happenedOf({ kind: entry.kind, body }) : undefined;
  return happened && 'on' in happened && happened.on.includes('T')
    ? [format.occurredWithin(day, happened, entry.recordedAt)]
    : [];
}

/** The first thing an entry says. */
function gist({ text, quote, facts }: Telling): string {
  return text ?? quote ?? facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
}

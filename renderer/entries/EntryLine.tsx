import type { ReactNode } from 'react';
import type { LogItem } from '../../shared/calls/wire.ts';
import { dayOf } from '../../shared/journal/time.ts';
import { useToday } from '../app/now.ts';
import { happenedOf, tell, type Telling } from '../log/telling/tell.ts';
import { useSaying } from '../log/telling/useSaying.ts';
import { cx } from '../ui/cx.ts';
import styles from './EntryLine.module.css';

/** One entry in two lines: number, day and kind; then what it says, cut short. */
export function EntryLine({ item, children }: { item: LogItem; children?: ReactNode }) {
  const saying = useSaying();
  const { t, format } = saying;
  const today = useToday();
  const { kind, recordedAt } = item.entry;
  const day = dayOf(happenedOf({ kind, body: item.body }), recordedAt);
  const telling = tell({ kind, recordedAt, body: item.body }, saying);
  return (
    <span className={cx(styles['line'], item.struck && styles['struck'])}>
      <span className={styles['n']}>{item.entry.cite}</span>
      <span className={styles['head']}>
        {[format.dayShort(day, today), telling.kind, ...telling.beside, ...telling.signs].join(' · ')}
        {item.struck && ` · ${t('places.entries.struck')}`}
      </span>
      <span className={styles['text']}>{gist(telling)}</span>
      {children}
    </span>
  );
}

/** The first thing an entry says. */
function gist({ text, quote, facts }: Telling): string {
  return text ?? quote ?? facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
}

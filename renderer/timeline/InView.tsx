import { useId } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { EntryId } from '../../shared/fields.ts';
import type { TimelineEntry } from '../../shared/timeline-view.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import { glyphOf } from '../../shared/charts/glyphs.ts';
import { useSaid } from './useSaid.ts';
import picture from './Picture.module.css';
import styles from './Timeline.module.css';

/** How many are listed: more than one would read; who wants the others zooms in. */
const most = 200;

/** What the picture shows, in words, each a way to its entry. Its shapes are explained by standing here. */
export function InView({ entries, onEntry }: { entries: readonly TimelineEntry[]; onEntry: (id: EntryId) => void }) {
  const { t } = useWords();
  const said = useSaid();
  const title = useId();
  return (
    <section className={styles['list']} aria-labelledby={title}>
      <h2 id={title} aria-live="polite">
        {t('timeline.inView', { count: entries.length })}
      </h2>
      {entries.length === 0 && <p className={styles['note']}>{t('timeline.none')}</p>}
      <ul>
        {entries.slice(0, most).map((entry) => {
          const { path, hollow } = glyphOf(entry.kind, entry.lane);
          return (
            <li key={entry.id}>
              <Pressable className={cx(styles['entry'])} onPress={() => onEntry(entry.id)}>
                <span className={styles['cite']}>{entry.cite}</span>
                <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
                  <path d={path} className={cx(picture[hollow ? 'hollow' : 'full'])} />
                </svg>
                <span className={styles['said']}>{said.line(entry)}</span>
              </Pressable>
            </li>
          );
        })}
      </ul>
      {entries.length > most && <p className={styles['note']}>{t('timeline.more', { shown: most })}</p>}
    </section>
  );
}

import type { Output } from '../../shared/contract.ts';
import { counted } from '../../shared/counted.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts } from '../app/place.ts';
import { Some } from '../app/Some.tsx';
import { useWords } from '../app/Words.tsx';
import { todayWords } from '../../shared/today-words.ts';
import { Behind } from '../next/Behind.tsx';
import { Button } from '../ui/Button.tsx';
import { placeOfItem } from './place-of-act.ts';
import styles from './Today.module.css';

type TodayItem = Output<'today.view'>['items'][number];

/** What is due, overdue, promised or waited for, each with the one act it asks for. */
export function DueList({ items }: { items: readonly TodayItem[] }) {
  const words = useWords();
  const { t, format } = words;
  const today = useToday();
  const { go } = useWhereabouts();
  if (items.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{t('places.today.waiting')}</h2>
      <Some of={items}>
        {(shown) => (
          <ul>
            {shown.map((item) => {
              const { client, clientName, kind, act, entries, what, nextFrom } = item;
              return (
                <li key={`${client} ${kind} ${what} ${entries[0]}`} className={styles['line']}>
                  <div className={styles['what']}>
                    <p>{todayWords(item, words)}</p>
                    <small>
                      {clientName}
                      {nextFrom !== undefined &&
                        ` · ${t(kind === 'request-overdue' ? 'rungs.nudge' : 'rungs.letter', { day: format.dayShort(nextFrom, today) })}`}
                      {client && entries.length > 0 && (
                        <>
                          {' · '}
                          <Behind client={client} title={todayWords(item, words)} entries={counted(entries)} />
                        </>
                      )}
                    </small>
                  </div>
                  {client && (
                    <Button look="step" onPress={() => go(placeOfItem(client, item))}>
                      {t(`window.next.act.${act}`)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Some>
    </section>
  );
}

import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts, type ClientTab, type Place } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { nextWords } from '../clients/next-words.ts';
import type { MoneyPart } from '../money/parts/money-parts.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Today.module.css';

type TodayItem = Output<'today.view'>['items'][number];

const tabOf: Readonly<Record<TodayItem['act'], ClientTab>> = {
  'send-letter': 'next',
  'record-payment': 'money',
  'resume-work': 'money',
  nudge: 'money',
  'record-answer': 'money',
  'tick-obligation': 'money',
  'see-terms': 'money',
  'finish-draft': 'log',
};

const partOf: Readonly<Partial<Record<TodayItem['act'], MoneyPart>>> = {
  nudge: 'waiting',
  'record-answer': 'waiting',
  'tick-obligation': 'terms',
  'see-terms': 'terms',
};

/** What is due, overdue, promised or waited for, each with the one act it asks for. */
export function DueList({ items }: { items: readonly TodayItem[] }) {
  const words = useWords();
  const { t } = words;
  const { go } = useWhereabouts();
  if (items.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{t('places.today.waiting')}</h2>
      <ul>
        {items.map((item) => {
          const { client, clientName, kind, act, entries, what } = item;
          return (
            <li key={`${client} ${kind} ${what} ${entries[0]}`} className={styles['line']}>
              <div className={styles['what']}>
                <p>{nextWords(item, words)}</p>
                <small>{clientName}</small>
              </div>
              {client && (
                <Button look="step" onPress={() => go(placeOf(client, act))}>
                  {t(`window.next.act.${act}`)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where an act is done. */
function placeOf(client: ClientId, act: TodayItem['act']): Place {
  if (act === 'send-letter') return { at: 'letter', client };
  const part = partOf[act];
  return { at: 'client', client, tab: tabOf[act], ...(part && { part }) };
}

import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { counted } from '../../shared/counted.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Kept } from '../keeping/Kept.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { Bars } from '../ui/Bars.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Next } from './Next.tsx';
import { OpenSums } from './OpenSums.tsx';
import styles from './Figures.module.css';

/** How many invoices the chart has room for; the newest are shown. */
const mostBars = 8;

/** The right column: what is open, how late, how long they are waited for, and what comes next. Only what the journal says. */
export function Figures({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  return (
    <aside className={styles['figures']} aria-label={t('window.figures.label')}>
      <FigureList summary={summary} />
    </aside>
  );
}

/** The figures one under the other, for the column and for where there is no room for it. */
export function FigureList({ summary }: { summary: ClientSummary }) {
  const client = summary.id;
  const { t, format } = useWords();
  const money = useQuery(asking('money.view', { client })).data;
  const waiting = useQuery(asking('waiting.view', { client })).data;
  const late = money?.lateness.invoices.slice(-mostBars) ?? [];
  return (
    <>
      {money && <OpenSums client={client} money={money} />}
      {money && late.length > 1 && money.lateness.late === 0 && (
        <Figure
          label={t('window.figures.paid')}
          value={
            <Behind
              client={client}
              of={t('window.figures.paid')}
              value={t('window.figures.allOnTime')}
              counted={{ ids: late.map(({ invoice }) => invoice) }}
            />
          }
          note={t('window.figures.invoices', { count: late.length })}
        />
      )}
      {money && late.length > 1 && money.lateness.late > 0 && (
        <Figure
          label={t('window.figures.daysLate')}
          note={money.lateness.laterAndLater.met ? t('window.figures.laterAndLater') : undefined}
        >
          <Bars
            label={t('window.figures.daysLateSaid')}
            bars={late.map(({ invoice, number, daysLate }) => ({
              id: invoice,
              name: number,
              value: Math.max(0, daysLate),
              shown: (
                <Behind
                  client={client}
                  of={number}
                  value={format.number(Math.max(0, daysLate))}
                  counted={{ ids: money.invoices.find(({ id }) => id === invoice)?.entries ?? [invoice] }}
                  look="quiet"
                />
              ),
            }))}
          />
        </Figure>
      )}
      {waiting && (waiting.waiting.days > 0 || waiting.open > 0) && (
        <Figure
          label={t('window.figures.waiting')}
          value={
            waiting.waiting.days > 0 ? (
              <Behind
                client={client}
                of={t('window.figures.waiting')}
                value={t('window.figures.days', { count: waiting.waiting.days })}
                counted={waiting.waiting.entries}
              />
            ) : (
              <Behind
                client={client}
                of={t('window.figures.waiting')}
                value={t('window.figures.requestsOpen', { count: waiting.open })}
                counted={counted(waiting.requests.flatMap(({ id, state }) => (isOpen(state) ? id : [])))}
              />
            )
          }
          note={
            waiting.waiting.days > 0 ? (
              <Behind
                client={client}
                of={t('window.figures.waiting')}
                value={openWords(waiting.open, t)}
                counted={{ ids: waiting.requests.flatMap(({ id, state }) => (isOpen(state) ? id : [])) }}
                look="quiet"
              />
            ) : undefined
          }
        />
      )}
      <Next client={client} />
      <Kept summary={summary} />
    </>
  );
}

function isOpen(state: string): boolean {
  return state === 'open' || state === 'overdue';
}

function openWords(count: number, t: Translate): string {
  return count > 0 ? t('window.figures.requestsOpen', { count }) : t('window.figures.noneOpen');
}

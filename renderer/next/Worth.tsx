import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from './Behind.tsx';
import { RunwayLine } from './RunwayLine.tsx';
import type { DecisionView } from './ToDecide.tsx';
import styles from './ToDecide.module.css';

/** What an hour really brings beside what was agreed, and what leaving would cost and free (seeds A29, B2). */
export function Worth({ client, view: { hourlyPay, agreed, cost } }: { client: ClientId; view: DecisionView }) {
  const { t, format } = useWords();
  const earned = hourlyPay.filter(({ perHour }) => perHour !== undefined);
  return (
    <>
      <section className={styles['part']}>
        <h3>{t('decision.pay.title')}</h3>
        {earned.length === 0 && <p>{t('decision.pay.none')}</p>}
        {earned.map(({ currency, perHour = 0, minutes, entries }) => {
          const sentence = t('decision.pay.real', {
            sum: format.money({ minor: perHour, currency }),
            hours: format.minutes(minutes),
          });
          return (
            <p key={currency}>
              {sentence} <Behind client={client} title={sentence} entries={entries} />
            </p>
          );
        })}
        {agreed && <Agreed client={client} agreed={agreed} />}
      </section>
      <section className={styles['part']}>
        <h3>{t('decision.cost.title')}</h3>
        {cost.income.length === 0 && <p>{t('decision.cost.nothing')}</p>}
        {cost.income.map(({ currency, theirs, percent, entries }) => {
          const sentence = t('decision.cost.share', {
            percent: format.percent(percent),
            currency,
            sum: format.money({ minor: theirs, currency }),
          });
          return (
            <p key={currency}>
              {sentence} <Behind client={client} title={sentence} entries={entries} />
            </p>
          );
        })}
        <Freed client={client} freed={cost.freed} />
        <RunwayLine cost={cost} />
      </section>
    </>
  );
}

function Agreed({ client, agreed }: { client: ClientId; agreed: NonNullable<DecisionView['agreed']> }) {
  const { t, format } = useWords();
  const sentence = t(`decision.pay.agreed.${agreed.per}`, { sum: format.money(agreed.amount) });
  return (
    <p>
      {sentence}{' '}
      {agreed.terms && <Behind client={client} title={sentence} entries={{ count: 1, ids: [agreed.terms] }} />}
    </p>
  );
}

function Freed({ client, freed }: { client: ClientId; freed: DecisionView['cost']['freed'] }) {
  const { t, format } = useWords();
  if (freed.minutes === 0) return <p>{t('decision.cost.noTime')}</p>;
  const sentence = t('decision.cost.freed', { time: format.minutes(freed.perWeek) });
  return (
    <p>
      {sentence} <Behind client={client} title={sentence} entries={freed.entries} />
    </p>
  );
}

import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { Behind } from './Behind.tsx';
import { Criteria } from './Criteria.tsx';
import { Worth } from './Worth.tsx';
import { valuesOf } from './fact-words.ts';
import { TrendFigures } from './TrendFigures.tsx';
import styles from './ToDecide.module.css';

export type DecisionView = Output<'decision.view'>;

/** Both sides of the record, what leaving would cost, and the way to the decision. The app makes none (seed C6). */
export function ToDecide({ client, view }: { client: ClientId; view: DecisionView }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const { indicators, counter, trend, criteria, decisions } = view;
  return (
    <Section title={t('next.decision.title')}>
      <p>{t('next.decision.lead')}</p>
      <div className={styles['sides']}>
        <Side client={client} title={t('next.decision.weighs')} none={t('next.decision.nothingWeighs')}>
          {indicators.map(({ name, values, entries }) => ({ key: `decision.indicators.${name}`, values, entries }))}
        </Side>
        <Side client={client} title={t('next.decision.speaks')} none={t('next.decision.nothingSpeaks')}>
          {counter.map(({ name, values, entries }) => ({ key: `decision.counter.${name}`, values, entries }))}
        </Side>
      </div>
      <TrendFigures client={client} trend={trend} />
      {criteria.length > 0 && <Criteria client={client} criteria={criteria} />}
      <Worth client={client} view={view} />
      <Taken client={client} decisions={decisions} />
      <div>
        <Button look="primary" onPress={() => go({ at: 'letting-go', client })}>
          {t(decisions.length > 0 ? 'next.decision.again' : 'next.decision.go')}
        </Button>
      </div>
    </Section>
  );
}

interface Line {
  readonly key:
    | `decision.indicators.${DecisionView['indicators'][number]['name']}`
    | `decision.counter.${DecisionView['counter'][number]['name']}`;
  readonly values: DecisionView['indicators'][number]['values'];
  readonly entries: DecisionView['indicators'][number]['entries'];
}

function Side({ client, title, none, children }: { client: ClientId; title: string; none: string; children: Line[] }) {
  const words = useWords();
  return (
    <section className={styles['side']}>
      <h3>{title}</h3>
      {children.length === 0 && <p>{none}</p>}
      <ul>
        {children.map(({ key, values, entries }) => {
          const sentence = words.t(key, valuesOf(values, words));
          return (
            <li key={`${key} ${values.sum?.currency ?? ''}`}>
              <span>{sentence}</span>
              <Behind client={client} title={sentence} entries={entries} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Taken({ client, decisions }: Pick<DecisionView, 'decisions'> & { readonly client: ClientId }) {
  const { t, format } = useWords();
  if (decisions.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3>{t('decision.taken.title')}</h3>
      <ul>
        {decisions.map(({ entry, on, choice, reason, reviewOn, endsOn, reviewDue }) => (
          <li key={entry}>
            <p>
              {t('decision.taken.line', {
                day: format.day(on),
                choice: t(`places.lettingGo.decide.choices.${choice}`),
              })}
              {reviewOn !== undefined && (
                <small className={reviewDue ? styles['due'] : undefined}>
                  {t(reviewDue ? 'decision.taken.reviewDue' : 'decision.taken.review', { day: format.day(reviewOn) })}
                </small>
              )}
              {endsOn !== undefined && <small>{t('decision.taken.ends', { day: format.day(endsOn) })}</small>}{' '}
              <Behind client={client} title={t('decision.taken.title')} entries={{ count: 1, ids: [entry] }} />
            </p>
            {reason !== undefined && <p className={styles['reason']}>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

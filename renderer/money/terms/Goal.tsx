import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { TermsProps } from './view.ts';

/** The goal both agreed on, how often it was changed, and prices explained (seed T6). */
export function Goal({ client, terms: { goal, pricesExplained, asOf } }: TermsProps) {
  const { t, format } = useWords();
  return (
    <Section
      title={t('money.goal.title')}
      acts={
        <>
          <RecordButton
            kind="goal-confirmed"
            show={['measure', 'out', 'decides']}
            {...(goal && { about: t('money.goal.before', { goal: goal.goal }), preset: { replaces: goal.entry } })}
          >
            {t(goal ? 'money.goal.change' : 'money.goal.confirm')}
          </RecordButton>
          <RecordButton kind="price-explained" show={['amount']}>
            {t('money.goal.price')}
          </RecordButton>
        </>
      }
    >
      {goal ? (
        <p>
          <Behind client={client} of={t('money.goal.title')} value={goal.goal} counted={{ ids: [goal.entry] }} />{' '}
          <small>
            {t('money.goal.confirmed', { day: format.dayShort(goal.on, asOf) })}
            {goal.changes > 0 && ` · ${t('money.goal.changes', { count: goal.changes })}`}
          </small>
        </p>
      ) : (
        <p>{t('money.goal.none')}</p>
      )}
      {pricesExplained.count > 0 && (
        <p>
          <Behind
            client={client}
            of={t('words.kinds.price-explained')}
            value={t('money.goal.prices', { count: pricesExplained.count })}
            counted={pricesExplained}
          />
        </p>
      )}
    </Section>
  );
}

import { Disclosure } from '../../ui/Disclosure.tsx';
import { Some } from '../../app/Some.tsx';
import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { InterestSteps } from './InterestSteps.tsx';
import styles from './Interest.module.css';
import type { AccountProps } from './view.ts';

/** What being late adds to each invoice, worked line by line where it is opened. */
export function InterestList({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const bearing = money.invoices.filter(({ interest, fixedSum }) => (interest?.minor ?? 0) > 0 || fixedSum);
  if (bearing.length === 0) {
    return money.lateRule || money.lateness.late === 0 ? null : (
      <Section title={t('money.interest.title')}>
        <p>{t('money.interest.noRule')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('money.interest.title')}>
      <p>{t('ledgers.statement.totalsNote')}</p>
      <Some of={bearing.toReversed()}>
        {(shown) => (
          <div className={styles['list']}>
            {shown.map(({ id, number, currency, interest, fixedSum }) => (
              <Disclosure
                key={id}
                isLazy
                title={t('money.interest.of', {
                  number,
                  sum: format.money({ minor: interest?.minor ?? 0, currency }),
                })}
                note={[
                  interest && t('money.interest.days', { count: interest.days }),
                  fixedSum && t('money.interest.fixed', { sum: format.money(fixedSum.amount) }),
                  interest?.assumed && t('money.interest.assumed'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <InterestSteps client={client} invoice={id} />
              </Disclosure>
            ))}
          </div>
        )}
      </Some>
    </Section>
  );
}

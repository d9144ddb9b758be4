import { Some } from '../../app/Some.tsx';
import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { LadderSteps } from './LadderSteps.tsx';
import styles from './Ladders.module.css';
import type { AccountProps } from './view.ts';

/** The steps for each overdue invoice: what was sent, what is next, and the letter for it (seeds A26, A27). */
export function Ladders({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const climbing = money.invoices.filter(({ ladder, state }) => ladder && state === 'overdue');
  if (climbing.length === 0) return null;
  return (
    <Section title={t('money.ladder.title')}>
      <Some of={climbing} atFirst={10}>
        {(shown) => (
          <ul className={styles['ladders']}>
            {shown.map((invoice) => (
              <li key={invoice.id}>
                <h3>
                  {t('money.invoice.about', {
                    number: invoice.number,
                    sum: format.money({ minor: invoice.open, currency: invoice.currency }),
                  })}
                </h3>
                {invoice.ladder && (
                  <LadderSteps client={client} invoice={invoice} ladder={invoice.ladder} asOf={money.asOf} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </Section>
  );
}

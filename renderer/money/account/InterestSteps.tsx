import { useQuery } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { FixedSum } from '../../../shared/fixed-sums.ts';
import { interestSchedule } from '../../../shared/reports/statement/interest-schedule.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Behind } from '../parts/Behind.tsx';
import { Blocks } from '../parts/Blocks.tsx';
import styles from './Interest.module.css';

/** Every step of one invoice's interest, in the very words of the statement: principal, days, rate, formula, rounding, law, source. */
export function InterestSteps({ client, invoice }: { client: ClientId; invoice: EntryId }) {
  const { t, format: f } = useWords();
  const view = useQuery(asking('interest.view', { client, invoice }));
  return (
    <Answer of={view}>
      {(worked) => (
        <div className={styles['steps']}>
          <Blocks blocks={interestSchedule({ t, f }, [worked])} />
          <p>
            <Behind
              client={client}
              of={worked.invoice.number}
              value={t('next.patterns.entries', { count: worked.invoice.entries.length })}
              counted={{ ids: worked.invoice.entries }}
            />
          </p>
          {worked.invoice.fixedSum && <Fixed sum={worked.invoice.fixedSum} />}
        </div>
      )}
    </Answer>
  );
}

function Fixed({ sum: { amount, law, clause } }: { sum: FixedSum }) {
  const { t, format } = useWords();
  const basis = {
    'eu-directive-2011-7-art-6': t('ledgers.statement.fixedEu'),
    'uk-act-1998-s-5a': t('ledgers.statement.fixedUk'),
    contract:
      clause === undefined ? t('ledgers.statement.fixedContract') : t('ledgers.statement.fixedClause', { clause }),
  }[law];
  return (
    <p>
      {t('money.interest.fixed', { sum: format.money(amount) })} · {basis}
    </p>
  );
}

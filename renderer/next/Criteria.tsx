import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Facts } from './Facts.tsx';
import type { DecisionView } from './ToDecide.tsx';
import styles from './ToDecide.module.css';

/** The criteria for leaving of the patterns that stand: met or not met, with the facts; never an advice. */
export function Criteria({ client, criteria }: { client: ClientId; criteria: DecisionView['criteria'] }) {
  const { t } = useWords();
  return (
    <section className={styles['part']}>
      <h3>{t('next.decision.criteria')}</h3>
      <ul>
        {criteria.map(({ pattern, state, facts }) => (
          <li key={pattern}>
            <p className={styles['criterion']}>
              <span>{t(`playbook.patterns.${pattern}.leave`)}</span>
              <Chip tone={state === 'met' ? 'late' : 'plain'}>{t(`decision.criterion.${state}`)}</Chip>
            </p>
            {facts.length > 0 && <Facts client={client} facts={facts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

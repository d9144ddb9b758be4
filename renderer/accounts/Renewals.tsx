import type { AccountsView } from '../../shared/accounts-view.ts';
import { useWords } from '../app/Words.tsx';
import styles from './Renewals.module.css';

/** What renews or runs out soon, and what just did. */
export function Renewals({ renewals }: { renewals: AccountsView['renewals'] }) {
  const { t, format } = useWords();
  if (renewals.length === 0) return null;
  return (
    <section className={styles['renewals']}>
      <h2>{t('places.accounts.renewalsTitle')}</h2>
      <ul>
        {renewals.map(({ account, name, on, days }) => (
          <li key={account}>
            {days < 0
              ? t('places.accounts.renewalPast', { name, day: format.day(on) })
              : t('places.accounts.renewal', { count: days, name, day: format.day(on) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ClientSummary } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Figure } from '../ui/Figure.tsx';
import styles from './Figures.module.css';

/** The right column: what is open, and how long they are waited for. Only what the journal says. */
export function Figures({ summary }: { summary: ClientSummary }) {
  const { t, format } = useWords();
  const owed = summary.balance.filter(({ minor }) => minor > 0);
  return (
    <aside className={styles['figures']} aria-label={t('window.figures.label')}>
      {owed.length > 0 ? (
        owed.map((sum) => (
          <Figure
            key={sum.currency}
            label={t('window.figures.open')}
            value={format.money(sum)}
            note={
              summary.overdueDays > 0
                ? t('window.clients.daysLate', { count: summary.overdueDays })
                : t('window.figures.notDue')
            }
          />
        ))
      ) : (
        <Figure label={t('window.figures.open')} value={t('window.figures.nothing')} />
      )}
      {summary.waitingDays > 0 && (
        <Figure label={t('window.figures.waiting')} value={t('window.figures.days', { count: summary.waitingDays })} />
      )}
      <Figure label={t('window.figures.entries')} value={format.number(summary.entries)} />
    </aside>
  );
}

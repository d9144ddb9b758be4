import { useWords } from '../app/Words.tsx';
import type { DecisionView } from './ToDecide.tsx';
import styles from './ToDecide.module.css';

/** Three windows of thirty days side by side, and in a sentence whether it gets better (seed A28). */
export function TrendFigures({ trend: { windows, direction } }: Pick<DecisionView, 'trend'>) {
  const { t, format } = useWords();
  const rows = [
    { id: 'incidents', label: t('decision.trend.incidents'), numbers: windows.map(({ incidents }) => incidents) },
    { id: 'waiting', label: t('decision.trend.waiting'), numbers: windows.map(({ waitingDays }) => waitingDays) },
    { id: 'good', label: t('decision.trend.goodTurns'), numbers: windows.map(({ goodTurns }) => goodTurns) },
  ];
  return (
    <section className={styles['part']}>
      <h3>{t('decision.trend.caption')}</h3>
      <p>{t(`decision.trend.${direction}`)}</p>
      <dl className={styles['windows']}>
        {rows.map(({ id, label, numbers }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{numbers.map((number) => format.number(number)).join(' → ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

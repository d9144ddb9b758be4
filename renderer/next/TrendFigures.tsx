import { together } from '../../shared/counted.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from './Behind.tsx';
import type { DecisionView } from './ToDecide.tsx';
import styles from './ToDecide.module.css';

/** Three windows of thirty days side by side, and in a sentence whether it gets better (seed A28). */
export function TrendFigures({
  client,
  trend: { windows, direction },
}: Pick<DecisionView, 'trend'> & { readonly client: ClientId }) {
  const { t, format } = useWords();
  const rows = [
    { id: 'incidents', label: t('decision.trend.incidents'), numbers: windows.map(({ incidents }) => incidents) },
    { id: 'waiting', label: t('decision.trend.waiting'), numbers: windows.map(({ waitingDays }) => waitingDays) },
    { id: 'good', label: t('decision.trend.goodTurns'), numbers: windows.map(({ goodTurns }) => goodTurns) },
  ];
  const behind = together(windows.map(({ entries }) => entries));
  const said = (numbers: readonly number[]) => numbers.map((number) => format.number(number)).join(' → ');
  return (
    <section className={styles['part']}>
      <h3>{t('decision.trend.caption')}</h3>
      <p>{t(`decision.trend.${direction}`)}</p>
      <dl className={styles['windows']}>
        {rows.map(({ id, label, numbers }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {id === 'incidents' && behind.count > 0 ? (
                <Behind client={client} title={label} entries={behind} label={said(numbers)} />
              ) : (
                said(numbers)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { counted, together, type Counted } from '../../shared/counted.ts';
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
    {
      id: 'incidents',
      label: t('decision.trend.incidents'),
      numbers: windows.map(({ incidents }) => incidents),
      behind: together(windows.map(({ entries }) => entries)),
    },
    {
      id: 'waiting',
      label: t('decision.trend.waiting'),
      numbers: windows.map(({ waitingDays }) => waitingDays),
      behind: onceEach(together(windows.map(({ waitingEntries }) => waitingEntries))),
    },
    {
      id: 'good',
      label: t('decision.trend.goodTurns'),
      numbers: windows.map(({ goodTurns }) => goodTurns),
      behind: together(windows.map(({ goodTurnEntries }) => goodTurnEntries)),
    },
  ];
  const said = (numbers: readonly number[]) => numbers.map((number) => format.number(number)).join(' → ');
  return (
    <section className={styles['part']}>
      <h3>{t('decision.trend.caption')}</h3>
      <p>{t(`decision.trend.${direction}`)}</p>
      <dl className={styles['windows']}>
        {rows.map(({ id, label, numbers, behind }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {behind.count > 0 ? (
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

/** A wait that goes on from one window into the next is one request. */
function onceEach({ ids }: Counted): Counted {
  return counted([...new Set(ids)]);
}

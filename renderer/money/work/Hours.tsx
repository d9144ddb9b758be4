import { natureChart } from '../../../shared/charts/hours-by-nature.ts';
import { none } from '../../../shared/counted.ts';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Behind } from '../parts/Behind.tsx';
import { Charted } from '../parts/Charted.tsx';
import type { WorkProps } from './view.ts';

/** Hours by what they went into, with what a timer measured apart from what was entered by hand (row 30). */
export function Hours({ client, work }: WorkProps) {
  const { t, format } = useWords();
  const time = (minutes: number) => (minutes > 0 ? format.minutes(minutes) : '–');
  const rows = [
    ...work.natures
      .filter(({ minutes }) => minutes > 0)
      .map((one) => ({ ...one, id: one.nature, name: t(`words.natures.${one.nature}`) })),
    { ...work.total, id: 'total', name: t('money.work.total') },
  ];
  return (
    <>
      <Ledger
        caption={t('money.work.hours')}
        rows={rows}
        columns={[
          {
            id: 'nature',
            title: t('ledgers.columns.nature'),
            cell: ({ id, name }) => (id === 'total' ? <strong>{name}</strong> : name),
          },
          {
            id: 'time',
            title: t('ledgers.columns.time'),
            align: 'end',
            cell: ({ name, minutes, entries }) => (
              <Behind client={client} of={name} value={format.minutes(minutes)} counted={entries} />
            ),
          },
          {
            id: 'measured',
            title: t('money.work.measured'),
            align: 'end',
            cell: ({ name, measured, measuredEntries }) => (
              <Behind
                client={client}
                of={`${name} · ${t('money.work.measured')}`}
                value={time(measured)}
                counted={measuredEntries}
                look="quiet"
              />
            ),
          },
          {
            id: 'manual',
            title: t('money.work.manual'),
            align: 'end',
            cell: ({ name, manual, manualEntries }) => (
              <Behind
                client={client}
                of={`${name} · ${t('money.work.manual')}`}
                value={time(manual)}
                counted={manualEntries}
                look="quiet"
              />
            ),
          },
        ]}
      />
      <p>
        <Behind
          client={client}
          of={t('money.work.hours')}
          value={t('money.work.daysWorked', { count: work.daysWorked })}
          counted={work.total.entries}
          look="quiet"
        />
        {work.nudging.minutes > 0 && ' '}
        {work.nudging.minutes > 0 && (
          <Behind
            client={client}
            of={t('words.natures.chasing')}
            value={t('money.work.nudging', { time: format.minutes(work.nudging.minutes) })}
            counted={work.nudging.entries}
          />
        )}
      </p>
      <Charted
        chart={natureChart(work.natures, format, { width: 480, height: 36 * (rows.length - 1) })}
        behind={({ at, name }, onClose) => {
          const { ids, count } = work.natures.filter(({ minutes }) => minutes > 0)[at]?.entries ?? none;
          return <EntriesDialog client={client} title={name} ids={ids} count={count} onClose={onClose} />;
        }}
      />
    </>
  );
}

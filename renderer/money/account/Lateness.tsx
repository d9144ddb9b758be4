import { daysLateChart } from '../../../shared/charts/days-late.ts';
import { counted } from '../../../shared/counted.ts';
import type { EntryId } from '../../../shared/fields.ts';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import { Charted } from '../parts/Charted.tsx';
import type { AccountProps } from './view.ts';

/** How punctually they pay: every invoice's days, how many were on time, and whether it gets later and later (seed A23). */
export function Lateness({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const { invoices, onTime, late, onTimePercent, meanDaysLate, laterAndLater } = money.lateness;
  if (invoices.length < 2) return null;
  const last = laterAndLater.invoices;
  return (
    <Section title={t('money.late.title')}>
      <p>
        <Behind
          client={client}
          of={t('money.late.title')}
          value={t('money.late.summary', {
            count: invoices.length,
            onTime: format.number(onTime),
            percent: format.percent(onTimePercent ?? 0),
            mean: format.number(meanDaysLate ?? 0),
          })}
          counted={counted(invoices.map(({ invoice }) => invoice))}
        />{' '}
        {last.length === 3 && (
          <Behind
            client={client}
            of={t('money.late.lastThree')}
            value={t(laterAndLater.met ? 'money.late.laterAndLater' : 'money.late.notLater', {
              days: format.list(last.map(({ daysLate }) => format.number(daysLate))),
            })}
            counted={{ ids: last.map(({ invoice }) => invoice) }}
          />
        )}
      </p>
      {late > 0 && (
        <Charted
          chart={daysLateChart(invoices, format)}
          behind={({ at, name }, onClose) => (
            <EntriesDialog
              client={client}
              title={name}
              ids={entriesOf(invoices[at]?.invoice, money)}
              onClose={onClose}
            />
          )}
        />
      )}
    </Section>
  );
}

/** The invoice with its payments, credits and what else moved its day. */
function entriesOf(invoice: EntryId | undefined, money: AccountProps['money']): readonly EntryId[] {
  return money.invoices.find(({ id }) => id === invoice)?.entries ?? [];
}

import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { StatementButton } from './StatementButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import { InvoiceActs } from './InvoiceActs.tsx';
import { InvoiceState } from './InvoiceState.tsx';
import { Settlements } from './Settlements.tsx';
import type { InvoiceRow, MoneyView } from './view.ts';

/** Every invoice: when it was due, what came of it, what is left, and how late it is. The newest first. */
export function Invoices({ summary, money }: { summary: ClientSummary; money: MoneyView }) {
  const { t, format } = useWords();
  const client = summary.id;
  const sum = (invoice: InvoiceRow, minor: number) => format.money({ minor, currency: invoice.currency });
  return (
    <Section
      title={t('money.invoice.title')}
      acts={
        <>
          <StatementButton summary={summary} />
          <RecordButton kind="invoice">{t('money.invoice.new')}</RecordButton>
        </>
      }
    >
      <Ledger
        caption={t('money.invoice.title')}
        rows={money.invoices.toReversed()}
        columns={[
          {
            id: 'number',
            title: t('ledgers.columns.invoice'),
            keep: true,
            cell: (one) => (
              <>
                <Behind
                  client={client}
                  of={t('money.invoice.one', { number: one.number })}
                  value={one.number}
                  counted={{ ids: one.entries }}
                />
                <small>{t('money.invoice.issued', { day: format.dayShort(one.issued, money.asOf) })}</small>
              </>
            ),
          },
          { id: 'due', title: t('ledgers.columns.due'), cell: (one) => <Due invoice={one} asOf={money.asOf} /> },
          {
            id: 'amount',
            title: t('ledgers.columns.amount'),
            align: 'end',
            cell: (one) => sum(one, one.amount),
          },
          {
            id: 'received',
            title: t('money.invoice.received'),
            align: 'end',
            cell: (one) => <Settlements client={client} invoice={one} asOf={money.asOf} />,
          },
          {
            id: 'open',
            title: t('ledgers.columns.open'),
            align: 'end',
            cell: (one) =>
              one.open > 0 ? (
                <strong>
                  <Behind
                    client={client}
                    of={t('money.invoice.one', { number: one.number })}
                    value={sum(one, one.open)}
                    counted={{ ids: one.entries }}
                    look="quiet"
                  />
                </strong>
              ) : (
                '–'
              ),
          },
          {
            id: 'state',
            title: t('ledgers.columns.state'),
            keep: true,
            cell: (one) => <InvoiceState invoice={one} asOf={money.asOf} />,
          },
          { id: 'acts', title: t('money.acts'), cell: (one) => <InvoiceActs invoice={one} /> },
        ]}
      />
    </Section>
  );
}

function Due({ invoice, asOf }: { invoice: InvoiceRow; asOf: string }) {
  const { t, format } = useWords();
  const { due, dueBusinessDay, extendedTo } = invoice;
  return (
    <>
      {format.dayShort(due, asOf)}
      {dueBusinessDay !== due && (
        <small>{t('money.invoice.nextBusinessDay', { day: format.dayShort(dueBusinessDay, asOf) })}</small>
      )}
      {extendedTo !== undefined && (
        <small>{t('money.invoice.extended', { day: format.dayShort(extendedTo, asOf) })}</small>
      )}
    </>
  );
}

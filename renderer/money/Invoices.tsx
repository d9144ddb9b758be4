import { useState } from 'react';
import { daysLateChart } from '../../shared/charts/days-late.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Section } from '../ui/Section.tsx';
import { EntryButton, WriteButton } from './EntryButton.tsx';
import { InterestDialog } from './InterestDialog.tsx';
import { InvoiceState } from './InvoiceState.tsx';

type MoneyView = Output<'money.view'>;
export type InvoiceRow = MoneyView['invoices'][number];

/** Every invoice with what is left of it, how late it is, and what the rule for late payment adds. */
export function Invoices({ client, money }: { client: ClientId; money: MoneyView }) {
  const { t, format } = useWords();
  const [asked, setAsked] = useState<InvoiceRow | undefined>();
  const bearsInterest = money.invoices.some(({ interest }) => interest && interest.minor > 0);
  const sum = (invoice: InvoiceRow, minor: number) => format.money({ minor, currency: invoice.currency });
  return (
    <Section
      title={t('window.money.invoices')}
      acts={
        <>
          <WriteButton client={client} kind="invoice">
            {t('window.money.newInvoice')}
          </WriteButton>
          {money.invoices.length > 0 && (
            <WriteButton client={client} kind="payment">
              {t('window.money.newPayment')}
            </WriteButton>
          )}
        </>
      }
    >
      {money.invoices.length === 0 ? (
        <p>{t('window.money.noInvoices')}</p>
      ) : (
        <Ledger
          caption={t('window.money.invoices')}
          rows={money.invoices.toReversed()}
          columns={[
            {
              id: 'number',
              title: t('paper.fields.invoice'),
              cell: (one) => (
                <>
                  <EntryButton client={client} entry={one.id}>
                    {one.number}
                  </EntryButton>
                  <small>{t('window.money.issued', { day: format.dayShort(one.issued, money.asOf) })}</small>
                </>
              ),
            },
            {
              id: 'due',
              title: t('paper.fields.due'),
              cell: (one) => format.dayShort(one.extendedTo ?? one.due, money.asOf),
            },
            {
              id: 'state',
              title: t('window.money.state'),
              cell: (one) => <InvoiceState invoice={one} asOf={money.asOf} />,
            },
            { id: 'amount', title: t('paper.fields.amount'), align: 'end', cell: (one) => sum(one, one.amount) },
            {
              id: 'open',
              title: t('window.figures.open'),
              align: 'end',
              cell: (one) => (one.open > 0 ? sum(one, one.open) : ''),
            },
            ...(bearsInterest
              ? [
                  {
                    id: 'interest',
                    title: t('window.money.interest'),
                    align: 'end' as const,
                    cell: (one: InvoiceRow) =>
                      one.interest && one.interest.minor > 0 ? (
                        <LinkButton onPress={() => setAsked(one)}>{sum(one, one.interest.minor)}</LinkButton>
                      ) : (
                        ''
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {money.lateness.late > 0 && money.lateness.invoices.length > 2 && (
        <Drawing chart={daysLateChart(money.lateness.invoices, format)} />
      )}
      <InterestDialog client={client} invoice={asked} onClose={() => setAsked(undefined)} />
    </Section>
  );
}

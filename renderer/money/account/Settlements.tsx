import type { ClientId, Day } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { InvoiceRow } from './view.ts';

/** What came in for an invoice, part by part, payments and credits apart. */
export function Settlements({ client, invoice, asOf }: { client: ClientId; invoice: InvoiceRow; asOf: Day }) {
  const { t, format } = useWords();
  const { settlements, currency, paid, credited } = invoice;
  if (settlements.length === 0) return '–';
  const sum = (minor: number) => format.money({ minor, currency });
  return (
    <>
      <Behind
        client={client}
        of={t('money.invoice.receivedFor', { number: invoice.number })}
        value={sum(paid)}
        counted={{ ids: settlements.map(({ entry }) => entry) }}
      />
      {(settlements.length > 1 || credited > 0) &&
        settlements.map(({ entry, kind, on, minor }) => (
          <small key={entry}>
            {t(kind === 'payment' ? 'money.invoice.part' : 'money.invoice.credit', {
              sum: sum(minor),
              day: format.dayShort(on, asOf),
            })}
          </small>
        ))}
    </>
  );
}

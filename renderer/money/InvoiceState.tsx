import type { Day } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Chip } from '../ui/Chip.tsx';
import type { InvoiceRow } from './Invoices.tsx';

/** Where an invoice stands, in words; what is late also by its colour. */
export function InvoiceState({ invoice, asOf }: { invoice: InvoiceRow; asOf: Day }) {
  const { t, format } = useWords();
  const { state, daysLate = 0, settledOn } = invoice;
  if (state === 'overdue') return <Chip tone="late">{t('window.clients.daysLate', { count: daysLate })}</Chip>;
  if (state === 'open') return t('window.money.notDue');
  if (state === 'credited') return t('window.money.credited');
  return (
    <>
      {settledOn === undefined
        ? t('window.money.paid')
        : t('window.money.paidOn', { day: format.dayShort(settledOn, asOf) })}
      <small>{daysLate > 0 ? t('window.clients.daysLate', { count: daysLate }) : t('window.money.onTime')}</small>
    </>
  );
}

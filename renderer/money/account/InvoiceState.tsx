import type { Day } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { InvoiceRow } from './view.ts';

/** Where an invoice stands, in words; what is late also by its colour. */
export function InvoiceState({ invoice, asOf }: { invoice: InvoiceRow; asOf: Day }) {
  const { t, format } = useWords();
  const { state, daysLate = 0, settledOn } = invoice;
  if (state === 'overdue') return <Chip tone="late">{t('window.clients.daysLate', { count: daysLate })}</Chip>;
  if (state === 'open') return t('money.invoice.notDue');
  if (state === 'credited') return t('money.invoice.credited');
  return (
    <>
      {settledOn === undefined
        ? t('money.invoice.paid')
        : t('money.invoice.paidOn', { day: format.dayShort(settledOn, asOf) })}
      <small>{punctuality(daysLate)}</small>
    </>
  );

  function punctuality(days: number): string {
    if (days > 0) return t('window.clients.daysLate', { count: days });
    return days < 0 ? t('money.invoice.early', { count: -days }) : t('money.invoice.onTime');
  }
}

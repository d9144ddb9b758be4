import { MoreHorizontal } from 'lucide-react';
import { useWords } from '../../app/Words.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import type { Recording } from '../forms/EntryDialog.tsx';
import { useRecording } from '../forms/recording.ts';
import type { InvoiceRow } from './view.ts';

const acts = ['payment', 'promised', 'nonpayment-reason', 'concession', 'credit-note'] as const;

/** What can be recorded about an invoice. */
export function InvoiceActs({ invoice }: { invoice: InvoiceRow }) {
  const { t, format } = useWords();
  const ask = useRecording();
  const { id, number, open, currency } = invoice;
  const left = { minor: open, currency };
  const about = t('money.invoice.about', { number, sum: format.money(left) });
  const recordingOf = (kind: (typeof acts)[number]): Recording => ({
    kind,
    about,
    currency,
    hide: ['invoice'],
    preset: { invoice: id, ...(kind === 'payment' && open > 0 && { amount: left }) },
    ...(kind === 'promised' && { show: ['amount'] }),
    ...(kind === 'nonpayment-reason' && { show: ['deliverable'] }),
    ...(kind === 'concession' && { show: ['until', 'value'] }),
  });
  const offered = acts.filter((kind) => open > 0 || kind === 'credit-note' || kind === 'nonpayment-reason');
  return (
    <MenuButton
      look="icon"
      label={t('money.invoice.actsOf', { number })}
      items={offered.map((kind) => ({ id: kind, label: t(`money.do.${kind}`) }))}
      onAction={(kind) => ask(recordingOf(kind))}
    >
      <MoreHorizontal aria-hidden />
    </MenuButton>
  );
}

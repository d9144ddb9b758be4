import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { InvoiceRow } from './Invoices.tsx';

export interface InterestDialogProps {
  readonly client: ClientId;
  readonly invoice: InvoiceRow | undefined;
  readonly onClose: () => void;
}

/** How the interest on an invoice was counted, stretch by stretch. */
export function InterestDialog({ client, invoice, onClose }: InterestDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('window.money.interestOn', { number: invoice?.number ?? '' })}
      isOpen={invoice !== undefined}
      onClose={onClose}
      width="wide"
    >
      {invoice && <Steps client={client} invoice={invoice} />}
    </Dialog>
  );
}

function Steps({ client, invoice }: { client: ClientId; invoice: InvoiceRow }) {
  const { t, format } = useWords();
  const view = useQuery(asking('interest.view', { client, invoice: invoice.id }));
  const { currency } = invoice;
  return (
    <Answer of={view}>
      {({ interest }) =>
        interest ? (
          <>
            <Ledger
              caption={t('window.money.interest')}
              rows={interest.steps.map((step) => ({ ...step, id: step.from }))}
              columns={[
                { id: 'period', title: t('window.money.period'), cell: ({ from, to }) => format.period(from, to) },
                { id: 'days', title: t('window.money.days'), align: 'end', cell: ({ days }) => format.number(days) },
                {
                  id: 'principal',
                  title: t('window.figures.open'),
                  align: 'end',
                  cell: ({ principal }) => format.money({ minor: principal, currency }),
                },
                {
                  id: 'rate',
                  title: t('window.money.rate'),
                  align: 'end',
                  cell: ({ percent }) => t('window.money.percent', { percent: format.number(percent) }),
                },
                {
                  id: 'interest',
                  title: t('window.money.interest'),
                  align: 'end',
                  cell: ({ shown }) => format.money({ minor: Math.round(Number(shown)), currency }),
                },
              ]}
            />
            <p>{t('window.money.interestSum', { sum: format.money({ minor: interest.minor, currency }) })}</p>
            {interest.steps.some(({ assumed }) => assumed) && (
              <Notice tone="late">
                <p>{t('window.money.assumed')}</p>
              </Notice>
            )}
          </>
        ) : (
          <p>{t('window.money.noInterest')}</p>
        )
      }
    </Answer>
  );
}

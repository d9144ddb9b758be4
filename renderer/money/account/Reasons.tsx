import type { StatedReason } from '../../../shared/nonpayment-reasons.ts';
import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { AccountProps } from './view.ts';

/** Reasons given for not paying, each beside the acceptance of that very work (seed A22). */
export function Reasons({ client, money }: AccountProps) {
  const { t, format } = useWords();
  if (money.reasons.length === 0) return null;
  return (
    <Section title={t('money.reason.title')}>
      <Ledger
        caption={t('money.reason.title')}
        rows={money.reasons.map((one) => ({ ...one, id: one.entry }))}
        columns={[
          {
            id: 'words',
            title: t('money.reason.words'),
            cell: ({ entry, words, on, number }) => (
              <>
                <Behind client={client} of={t('money.reason.one')} value={words} counted={{ ids: [entry] }} />
                <small>
                  {number === undefined
                    ? format.dayShort(on, money.asOf)
                    : t('money.reason.about', { day: format.dayShort(on, money.asOf), number })}
                </small>
              </>
            ),
          },
          {
            id: 'accepted',
            title: t('money.reason.accepted'),
            cell: ({ deliverable }) =>
              deliverable ? (
                <>
                  <Behind
                    client={client}
                    of={t('ledgers.columns.deliverable')}
                    value={deliverable.name}
                    counted={{ ids: deliverable.entries ?? [deliverable.entry] }}
                  />
                  <small>{verdict(deliverable)}</small>
                  {deliverable.words !== undefined && <q>{deliverable.words}</q>}
                </>
              ) : (
                <span>{t('money.reason.noWork')}</span>
              ),
          },
        ]}
      />
    </Section>
  );

  function verdict({ acceptedOn, reversedOn }: NonNullable<StatedReason['deliverable']>): string {
    const near = (day: string) => format.dayShort(day, money.asOf);
    if (reversedOn !== undefined) return t('ledgers.answer.reversed', { day: near(reversedOn) });
    if (acceptedOn === undefined) return t('money.reason.neverAccepted');
    return t('money.reason.acceptedOn', { day: near(acceptedOn) });
  }
}

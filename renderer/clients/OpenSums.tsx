import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { Figure } from '../ui/Figure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** What is unpaid in each currency, with the invoice that has waited longest and what the rule for late payment adds. */
export function OpenSums({ client, money }: { client: ClientId; money: Output<'money.view'> }) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const open = money.balances.filter(({ open: minor }) => minor > 0);
  if (open.length === 0) return <Figure label={t('window.figures.open')} value={t('window.figures.nothing')} />;
  return open.map(({ currency, open: minor, openEntries }) => {
    const oldest = money.invoices
      .filter((invoice) => invoice.currency === currency && invoice.open > 0)
      .reduce<Output<'money.view'>['invoices'][number] | undefined>(
        (first, one) => (first && first.due <= one.due ? first : one),
        undefined,
      );
    const interest = money.lateSums.find((sums) => sums.currency === currency)?.interest ?? 0;
    return (
      <Figure
        key={currency}
        label={t('window.figures.open')}
        value={
          <Behind
            client={client}
            of={t('window.figures.open')}
            value={format.money({ minor, currency })}
            counted={openEntries}
          />
        }
        note={
          oldest && t('window.figures.oldest', { number: oldest.number, day: format.dayShort(oldest.due, money.asOf) })
        }
      >
        {interest > 0 && (
          <small>
            {t('window.figures.interest', { sum: format.money({ minor: interest, currency }) })}{' '}
            <LinkButton onPress={() => go({ at: 'client', client, tab: 'money' })}>
              {t('window.figures.seeHow')}
            </LinkButton>
          </small>
        )}
      </Figure>
    );
  });
}

import { none } from '../../../shared/counted.ts';
import { useWords } from '../../app/Words.tsx';
import { Behind, type BehindProps } from '../parts/Behind.tsx';
import { Tally, type TallyLine } from '../parts/Tally.tsx';
import type { AccountProps } from './view.ts';

/** What is open, what being late adds, what is at stake: one line a currency, never added together. */
export function AccountTally({ client, money }: AccountProps) {
  const { t } = useWords();
  const atStake = money.exposure.filter(({ total }) => total > 0);
  const currencies = [...new Set([...money.balances, ...atStake].map(({ currency }) => currency))];
  return (
    <>
      {currencies.map((currency) => (
        <CurrencyTally key={currency} client={client} money={money} currency={currency} />
      ))}
      {currencies.length > 1 && <p className="said">{t('money.account.neverAdded')}</p>}
    </>
  );
}

function CurrencyTally({ client, money, currency }: AccountProps & { readonly currency: string }) {
  const { t, format } = useWords();
  const balance = money.balances.find((one) => one.currency === currency);
  const late = money.lateSums.find((one) => one.currency === currency);
  const exposure = money.exposure.find((one) => one.currency === currency);
  const sum = (minor: number) => format.money({ minor, currency });
  const behind = (label: string, value: string, counted: BehindProps['counted']) => (
    <Behind client={client} of={label} value={value} counted={counted} look="quiet" />
  );
  const lines: TallyLine[] = [];
  if (balance) {
    const { open, overdue, overpaid, invoiced, paid, credited } = balance;
    const arrears = money.stopWork.arrears.find((one) => one.currency === currency)?.entries ?? none;
    lines.push(
      {
        id: 'open',
        label: t('money.account.open'),
        value: <Behind client={client} of={t('money.account.open')} value={sum(open)} counted={balance.openEntries} />,
        note:
          overdue > 0
            ? behind(t('money.account.open'), t('money.account.overdue', { sum: sum(overdue) }), arrears)
            : t('money.account.noneOverdue'),
      },
      {
        id: 'paid',
        label: t('money.account.paid'),
        value: <Behind client={client} of={t('money.account.paid')} value={sum(paid)} counted={balance.entries} />,
        note: behind(
          t('money.account.paid'),
          [
            t('money.account.ofInvoiced', { sum: sum(invoiced) }),
            credited > 0 && t('money.account.credited', { sum: sum(credited) }),
            overpaid > 0 && t('money.account.overpaid', { sum: sum(overpaid) }),
          ]
            .filter(Boolean)
            .join(' · '),
          balance.entries,
        ),
      },
    );
  }
  if (late && late.interest + late.fixed > 0) {
    lines.push({
      id: 'late',
      label: t('money.account.late'),
      value: <Behind client={client} of={t('money.account.late')} value={sum(late.interest)} counted={late.entries} />,
      note:
        late.fixed > 0
          ? behind(t('money.account.late'), t('money.account.fixed', { sum: sum(late.fixed) }), late.entries)
          : undefined,
    });
  }
  if (exposure && exposure.total > 0) {
    const { unbilled, total } = exposure;
    const ids = [...(balance?.openEntries.ids ?? []), ...(unbilled?.entries.ids ?? [])];
    lines.push({
      id: 'exposure',
      label: t('money.account.exposure'),
      value: <Behind client={client} of={t('money.account.exposure')} value={sum(total)} counted={{ ids }} />,
      note:
        unbilled && unbilled.minutes > 0
          ? behind(
              t('money.account.exposure'),
              t(unbilled.minor > 0 ? 'money.account.unbilled' : 'money.account.unbilledTime', {
                sum: sum(unbilled.minor),
                time: format.minutes(unbilled.minutes),
              }),
              unbilled.entries,
            )
          : t('money.account.noUnbilled'),
    });
  }
  const pay = money.hourlyPay.find((one) => one.currency === currency);
  if (pay?.perHour !== undefined) {
    lines.push({
      id: 'pay',
      label: t('money.account.perHour'),
      value: <Behind client={client} of={t('money.account.perHour')} value={sum(pay.perHour)} counted={pay.entries} />,
      note: pay.agreed
        ? behind(t('money.work.agreed'), t('money.account.agreedRate', { sum: format.money(pay.agreed) }), {
            ids: pay.agreedTerms ? [pay.agreedTerms] : [],
          })
        : behind(
            t('money.account.perHour'),
            t('money.account.overAll', { time: format.minutes(pay.minutes) }),
            pay.workEntries,
          ),
    });
  }
  return <Tally lines={lines} />;
}

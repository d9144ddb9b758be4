import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract.ts';
import { counted, together, type Counted } from '../../../shared/counted.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';

/** What is open, how late, how often promised in vain, how long waited, and what an hour really brought. */
export function MoneyAgainst({ client }: { client: ClientId }) {
  const { t, format } = useWords();
  const money = useQuery(asking('money.view', { client })).data;
  const waiting = useQuery(asking('waiting.view', { client })).data;
  const open = money?.balances.filter((balance) => balance.open > 0) ?? [];
  const latest = latestOpen(money);
  const broken = money?.promises.list.filter(({ state }) => state === 'broken') ?? [];
  return (
    <>
      {open.map(({ currency, open: minor, openEntries }) => (
        <EvidenceRow
          key={currency}
          client={client}
          label={t('places.lettingGo.decide.figures.balance')}
          value={format.money({ minor, currency })}
          note={latest && t('places.lettingGo.decide.daysLate', { count: latest.daysLate, number: latest.number })}
          counted={openEntries}
        />
      ))}
      {money?.lateness.laterAndLater.met && (
        <EvidenceRow
          client={client}
          label={t('places.lettingGo.decide.figures.laterAndLater')}
          value={money.lateness.laterAndLater.invoices.map(({ daysLate }) => daysLate).join(' · ')}
          counted={counted(money.lateness.laterAndLater.invoices.map(({ invoice }) => invoice))}
        />
      )}
      {broken.length > 0 && (
        <EvidenceRow
          client={client}
          label={t('places.lettingGo.decide.figures.promisesBroken')}
          counted={counted(broken.map(({ entry }) => entry))}
        />
      )}
      {waiting !== undefined && waiting.waiting.days > 0 && (
        <EvidenceRow
          client={client}
          label={t('places.lettingGo.decide.figures.waiting')}
          value={format.number(waiting.waiting.days)}
          counted={waiting.waiting.entries}
        />
      )}
      {money?.hourlyPay.map(
        ({ currency, perHour, agreed, agreedTerms, entries }) =>
          perHour !== undefined &&
          agreed !== undefined && (
            <EvidenceRow
              key={currency}
              client={client}
              label={t('places.lettingGo.decide.figures.hourly')}
              value={format.money({ minor: perHour, currency })}
              note={t('places.lettingGo.decide.agreedRate', { rate: format.money(agreed) })}
              counted={together([entries, counted(agreedTerms ? [agreedTerms] : [])])}
            />
          ),
      )}
    </>
  );
}

/** What was paid, how much of it on time, and the promises kept. */
export function MoneyFor({ client, payments }: { client: ClientId; payments: Counted }) {
  const { t } = useWords();
  const money = useQuery(asking('money.view', { client })).data;
  const kept = money?.promises.list.filter(({ state }) => state === 'kept') ?? [];
  const judged = money?.lateness.invoices.length ?? 0;
  return (
    <>
      {payments.count > 0 && (
        <EvidenceRow
          client={client}
          label={t('places.lettingGo.decide.figures.payments')}
          note={
            money && judged > 0
              ? t('places.lettingGo.decide.onTime', { count: judged, onTime: money.lateness.onTime })
              : undefined
          }
          counted={payments}
        />
      )}
      {kept.length > 0 && (
        <EvidenceRow
          client={client}
          label={t('places.lettingGo.decide.figures.promisesKept')}
          counted={counted(kept.map(({ entry }) => entry))}
        />
      )}
    </>
  );
}

function latestOpen(money: Output<'money.view'> | undefined) {
  return money?.lateness.invoices
    .filter(({ paid, daysLate }) => !paid && daysLate > 0)
    .toSorted((a, b) => b.daysLate - a.daysLate)[0];
}

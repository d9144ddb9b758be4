import { dayNumber } from './calendar.ts';
import { counted, type Counted } from './counted.ts';
import type { CounterEvidence, CounterName } from './decision-view.ts';
import type { Views } from './indicators.ts';
import type { FactValues } from './playbook/fact.ts';
import type { Recorded } from './playbook/recorded.ts';
import { between } from './sign-ledger.ts';

/** What speaks for the client, and what the user missed: it stands beside what weighs, and is what makes it credible (row 58). */
export function counterEvidence(at: Recorded, { money, work }: Views): readonly CounterEvidence[] {
  const { ledgers, today, requests, asOf } = at;
  const good = between(ledgers.signs.goodTurns, -Infinity, today).map(({ one }) => one.entry.id);
  const missed = between(ledgers.signs.ownMisses, -Infinity, today).map(({ one }) => one.entry.id);
  const onTime = money.invoices.filter(({ state, daysLate }) => state === 'paid' && (daysLate ?? 1) <= 0);
  const kept = money.promises.list.filter(({ state }) => state === 'kept');
  const accepted = work.deliverables.filter(({ state }) => state === 'accepted');
  const answered = requests.filter(({ state, daysOverdue }) => state === 'answered' && daysOverdue === 0);
  const taken = ledgers.advice.decided.filter(({ body }) => body.outcome !== 'overridden' && body.on <= asOf);
  const exceptions = money.concessions.list;
  return [
    ...some('good-turns', good),
    ...some(
      'paid-on-time',
      onTime.map(({ id }) => id),
      { total: money.lateness.invoices.length },
    ),
    ...some(
      'promises-kept',
      kept.map(({ entry }) => entry),
    ),
    ...some(
      'accepted',
      accepted.map(({ entry }) => entry),
    ),
    ...some(
      'answered-in-time',
      answered.map(({ id }) => id),
      { total: requests.filter(({ neededBy }) => dayNumber(neededBy) <= today).length },
    ),
    ...some(
      'advice-taken',
      taken.map(({ entry }) => entry.id),
    ),
    ...some('own-misses', missed),
    ...some(
      'exceptions',
      exceptions.map(({ entry }) => entry),
    ),
  ];
}

function some(name: CounterName, ids: Parameters<typeof counted>[0], values: FactValues = {}): CounterEvidence[] {
  const entries: Counted = counted(ids);
  return entries.count > 0 ? [{ name, values: { count: entries.count, ...values }, entries }] : [];
}

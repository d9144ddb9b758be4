import { daysBetween } from '../../calendar.ts';
import type { Day, EntryId } from '../../fields.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import { folded } from '../../journal/following.ts';
import { references } from '../../journal/references.ts';
import type { Steps } from '../../steps.ts';
import { requestsOn } from '../../requests.ts';
import { requestFold } from '../../waiting-ledger.ts';
import type { Choice } from '../choosing.ts';
import type { CheckFinding } from './finding.ts';

/** Weeks without an entry that a reader would ask about, in days. */
const silence = 30;

/** Invoices, payments and promises that no exhibit shows. */
export function sumsWithoutExhibit(shown: readonly AnyEffective[], journal: readonly AnyEffective[]): CheckFinding[] {
  const cited = new Set(shown.filter(({ body }) => body.exhibits?.length).map(({ entry }) => entry.id));
  const numbers = new Map(
    journal.flatMap((one): [EntryId, string][] => (one.kind === 'invoice' ? [[one.entry.id, one.body.number]] : [])),
  );
  return shown.flatMap((one): CheckFinding[] => {
    if (cited.has(one.entry.id)) return [];
    const about = { rule: 'no-exhibit', case: 'sum-without-exhibit', entry: one.entry.id } as const;
    if (one.kind === 'invoice' || one.kind === 'credit-note') return [{ ...about, what: one.body.number }];
    if (one.kind === 'promised') return [{ ...about, case: 'promise-without-exhibit' }];
    if (one.kind !== 'payment') return [];
    return [{ ...about, case: 'payment-without-exhibit', what: numbers.get(one.body.invoice) ?? '' }];
  });
}

/** Incidents without what was answered, and requests long open that nobody reminded of. */
export function missingReplies(shown: readonly AnyEffective[], today: Day): CheckFinding[] {
  const spoken = shown.flatMap((one): CheckFinding[] =>
    one.kind === 'incident' && one.body.exactWords !== undefined && one.body.response === undefined
      ? [{ rule: 'no-reply', case: 'no-response', entry: one.entry.id }]
      : [],
  );
  const asked = requestsOn(folded(requestFold, shown), today)
    .filter(({ state, nudges }) => state === 'overdue' && nudges.length === 0)
    .map(({ id, what }): CheckFinding => ({ rule: 'no-reply', case: 'no-reminder', entry: id, what }));
  return [...spoken, ...asked];
}

/** Stretches without an entry; each leads to the entry after it. */
export function gaps({ placed }: Choice): CheckFinding[] {
  const days = placed.filter(({ under }) => under.length === 10);
  return days.flatMap(({ under, one }, i): CheckFinding[] => {
    const before = days[i - 1]?.under;
    if (before === undefined || daysBetween(before, under) <= silence) return [];
    return [{ rule: 'gap', case: 'silent-days', entry: one.entry.id, from: before, to: under }];
  });
}

/** Exhibits that no entry shown cites, and those whose content was chosen to stay out. */
export function* looseExhibits(
  { exhibits, placed, inForce }: Choice,
  layIn: readonly EntryId[] | undefined,
): Steps<CheckFinding[]> {
  const cited = new Set<EntryId>();
  for (const one of [...placed.map(({ one }) => one), ...inForce]) {
    yield;
    for (const { kind, body } of [one, ...one.addenda]) for (const { id } of references(kind, body)) cited.add(id);
  }
  return exhibits.flatMap(({ entry, body, struck }): CheckFinding[] => {
    if (struck) return [];
    const about = { rule: 'exhibit', entry: entry.id, what: body.number } as const;
    return [
      ...(cited.has(entry.id) ? [] : [{ ...about, case: 'not-cited' } as const]),
      ...(layIn === undefined || layIn.includes(entry.id) ? [] : [{ ...about, case: 'not-shown' } as const]),
    ];
  });
}

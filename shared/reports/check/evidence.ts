import { daysBetween } from '../../calendar.ts';
import type { Day, EntryId } from '../../fields.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import { folded } from '../../journal/following.ts';
import { requestsOn } from '../../requests.ts';
import { requestFold } from '../../waiting-ledger.ts';
import type { Choice } from '../choosing.ts';
import type { CheckFinding } from './finding.ts';

/** Weeks without an entry that a reader would ask about, in days. */
const silence = 30;

/** Invoices, payments and promises that no exhibit shows. */
export function sumsWithoutExhibit(shown: readonly AnyEffective[]): CheckFinding[] {
  const cited = new Set(shown.filter(({ body }) => body.exhibits?.length).map(({ entry }) => entry.id));
  return shown.flatMap((one): CheckFinding[] => {
    if (cited.has(one.entry.id)) return [];
    const about = { rule: 'no-exhibit', case: 'sum-without-exhibit', entry: one.entry.id } as const;
    if (one.kind === 'invoice' || one.kind === 'credit-note') return [{ ...about, what: one.body.number }];
    return one.kind === 'payment' || one.kind === 'promised' ? [about] : [];
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
export function looseExhibits({ exhibits, placed }: Choice, layIn: readonly EntryId[] | undefined): CheckFinding[] {
  const cited = new Set(
    placed
      .flatMap(({ one }) => [one, ...one.addenda].flatMap(({ body }) => body.exhibits ?? []))
      .map(({ exhibit }) => exhibit),
  );
  return exhibits.flatMap(({ entry, body, struck }): CheckFinding[] => {
    if (struck) return [];
    const about = { rule: 'exhibit', entry: entry.id, what: body.number } as const;
    return [
      ...(cited.has(entry.id) ? [] : [{ ...about, case: 'not-cited' } as const]),
      ...(layIn === undefined || layIn.includes(entry.id) ? [] : [{ ...about, case: 'not-shown' } as const]),
    ];
  });
}

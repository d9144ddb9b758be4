import { dayNumber, dayText } from '../calendar.ts';
import { counted, type Counted } from '../counted.ts';
import type { Day, EntryId } from '../fields.ts';
import { changeRounds } from '../limits.ts';
import { termsOn } from '../terms-ledger.ts';
import { minutesBy, minutesIn } from '../work-minutes.ts';
import type { Recorded } from './recorded.ts';

/** The day from which on something is beyond a limit of the terms in force (seed T8). */
export interface PassedLimit {
  readonly limit: 'revisions' | 'minutes' | 'budget';
  readonly on: Day;
  readonly entries: Counted;
}

/** The limits of the terms in force that are used up by the end of a day, the first used up first. */
export function passedLimits(at: Recorded): readonly PassedLimit[] {
  const version = termsOn(at.ledgers.terms, at.asOf);
  if (!version) return [];
  const { from, revisions, limits } = version.body;
  const found = [
    revisions === undefined ? undefined : rounds(at, from, revisions),
    limits?.minutes === undefined ? undefined : minutes(at, from, limits.minutes),
    limits?.budget === undefined ? undefined : budget(at, from, limits.budget.minor, limits.budget.currency),
  ];
  return found.flatMap((one) => one ?? []).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function rounds(at: Recorded, from: Day, included: number): PassedLimit | undefined {
  const used = changeRounds(at.ledgers, from, at.asOf);
  const last = included === 0 ? undefined : used[included - 1];
  if (!last) return undefined;
  return { limit: 'revisions', on: last.on, entries: counted(used.slice(0, included).map(({ entry }) => entry)) };
}

function minutes(at: Recorded, from: Day, included: number): PassedLimit | undefined {
  const book = at.ledgers.work.minutes;
  const bargain = ['work', 'redo', 'unpaid-test'] as const;
  let sum = 0;
  for (const [day, worked] of minutesBy(book, { from: dayNumber(from), to: at.today }, (one) => one)) {
    sum += bargain.reduce((total, nature) => total + worked[nature], 0);
    if (sum < included) continue;
    const { entries } = minutesIn(book, { from: dayNumber(from), to: day }, bargain);
    return { limit: 'minutes', on: dayText(day), entries };
  }
  return undefined;
}

function budget(at: Recorded, from: Day, included: number, currency: string): PassedLimit | undefined {
  const ids: EntryId[] = [];
  let sum = 0;
  const invoices = at.invoices.filter((one) => one.issued >= from && one.currency === currency);
  for (const { id, issued, amount, credited } of invoices.toSorted((a, b) => (a.issued < b.issued ? -1 : 1))) {
    sum += amount - credited;
    ids.push(id);
    if (sum >= included) return { limit: 'budget', on: issued, entries: counted(ids) };
  }
  return undefined;
}

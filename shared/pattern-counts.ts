import { dayNumber } from './calendar.ts';
import type { Pattern } from './decision.ts';
import type { Day, EntryId } from './fields.ts';
import { allPlaybooks } from './playbook/playbooks.ts';
import { oftenIn } from './sign-figures.ts';
import type { Dated, SignLedger } from './sign-ledger.ts';
import type { PatternCount } from './signs-view.ts';

/**
 * How often incidents bore a sign of each pattern, by the end of a day (row 20): one of several signs counts once for a pattern, and for every pattern that
 * has the sign, for a pattern is no verdict. Patterns without an incident are left out; the most frequent of the last 90 days comes first.
 */
export function patternCounts({ bySign }: SignLedger, asOf: Day, months: readonly string[]): PatternCount[] {
  const today = dayNumber(asOf);
  return allPlaybooks
    .flatMap(({ pattern, signs }: { pattern: Pattern; signs: readonly string[] }) => {
      const all = together(signs.flatMap((sign) => bySign.get(sign) ?? []));
      const often = oftenIn(all, today, months);
      return often.all === 0 ? [] : [{ pattern, ...often }];
    })
    .sort((a, b) => b.last90 - a.last90 || b.all - a.all);
}

/** Incidents of several lists, each once, by their day. */
function together(lists: readonly Dated<'incident'>[]): readonly Dated<'incident'>[] {
  const byId = new Map<EntryId, Dated<'incident'>>(lists.map((dated) => [dated.one.entry.id, dated]));
  return [...byId.values()].sort((a, b) => a.day - b.day);
}

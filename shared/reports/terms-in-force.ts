import type { AnyEffective, Effective } from '../journal/effective.ts';
import { standing } from '../journal/effective.ts';
import type { ReportOptions } from './source.ts';

/** Every version of the terms that stands, in the order in which they took effect. */
export function termsVersions(journal: readonly AnyEffective[]): readonly Effective<'terms-agreed'>[] {
  return standing(journal, 'terms-agreed').toSorted((a, b) => (a.body.from < b.body.from ? -1 : 1));
}

/**
 * The versions in force at some time in the days a record covers, whenever they were agreed and recorded: what happened in a month is judged by the
 * terms of that month. None where the whole time is covered, for then they are in the record anyway, nor where terms are not among the kinds chosen.
 */
export function termsInForce(
  journal: readonly AnyEffective[],
  { from, to, kinds, incident }: ReportOptions,
): readonly Effective<'terms-agreed'>[] {
  if ((from === undefined && to === undefined) || incident !== undefined) return [];
  if (kinds?.length && !kinds.includes('terms-agreed')) return [];
  const versions = termsVersions(journal);
  return versions.filter(({ body }, i) => {
    const next = versions[i + 1]?.body.from;
    const begins = to === undefined || body.from <= to;
    const lasts = from === undefined || next === undefined || next > from;
    return begins && lasts && body.from !== next;
  });
}

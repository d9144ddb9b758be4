import { z } from 'zod';
import { dayNumber } from './calendar.ts';
import { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { dayOf } from './journal/time.ts';
import { covers, type Span } from './spans.ts';

/** New work asked for on a day when an invoice was overdue (seed T2: "keeps giving you projects"). */
export const AskedWhileOverdue = z.object({ entry: EntryId, on: Day, what: z.string() });
export type AskedWhileOverdue = z.output<typeof AskedWhileOverdue>;

/** Whatever more was asked for: scope asked, or an incident the user marked as new work while overdue. */
export interface ExtraLedger {
  readonly asked: (Effective<'scope-asked'> | Effective<'incident'>)[];
}

export const extraFold: Fold<ExtraLedger> = {
  kinds: ['scope-asked', 'incident'],
  begin: () => ({ asked: [] }),
  take: ({ asked }, one) => {
    if (one.kind === 'scope-asked') asked.push(one);
    if (one.kind === 'incident' && one.body.signs?.includes('new-work-while-overdue')) asked.push(one);
  },
};

/** What was asked for by a day while anything was overdue; `overdue` is the union of the invoices' overdue days. */
export function askedWhileOverdue(
  { asked }: ExtraLedger,
  overdue: readonly Span[],
  asOf: Day,
): readonly AskedWhileOverdue[] {
  return asked.flatMap((one) => {
    const on = (one.kind === 'scope-asked' ? one.body.on : undefined) ?? dayOf(one.body.occurred, one.entry.recordedAt);
    return on <= asOf && covers(overdue, dayNumber(on)) ? [{ entry: one.entry.id, on, what: one.body.what }] : [];
  });
}

import { z } from 'zod';
import { dayNumber } from './calendar.ts';
import { counted, Counted, none } from './counted.ts';
import { Currency, Day, EntryId } from './fields.ts';
import type { InvoiceStanding } from './invoices.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { minutesIn, type MinuteBook } from './work-minutes.ts';

/** Whether work is stopped, and what must happen for it to go on (seeds A27, C1). It holds from work-stopped until work-resumed. */
export const StopWork = z.object({
  stopped: z.boolean(),
  since: Day.optional(),
  entry: EntryId.optional(),
  paused: z.array(z.string()),
  /** Invoices the stop named. */
  invoices: z.array(EntryId),
  /** Work written down for days after the stop: what the user does without being paid. */
  minutesSince: z.int(),
  workSince: Counted,
  /** What is overdue now, per currency. Work goes on when all of it is paid, not one invoice. */
  arrears: z.array(z.object({ currency: Currency, minor: z.int(), entries: Counted })),
  /** All arrears are settled: work can be resumed. */
  conditionMet: z.boolean(),
  /** Earlier stops, with the day work went on. */
  past: z.array(z.object({ entry: EntryId, since: Day, until: Day, resumed: EntryId })),
});
export type StopWork = z.output<typeof StopWork>;

type Turn = Effective<'work-stopped'> | Effective<'work-resumed'>;

export interface StopLedger {
  /** In the order recorded. */
  readonly turns: Turn[];
}

export const stopFold: Fold<StopLedger> = {
  kinds: ['work-stopped', 'work-resumed'],
  begin: () => ({ turns: [] }),
  take: ({ turns }, one) => {
    if (one.kind === 'work-stopped' || one.kind === 'work-resumed') turns.push(one);
  },
};

/** What the arrears are, per currency. */
export type Arrears = StopWork['arrears'];

/** The stop-work state at the end of a day. A second stop while stopped adds nothing; resuming what runs neither. */
export function stopWorkOn({ turns }: StopLedger, work: MinuteBook, arrears: Arrears, asOf: Day): StopWork {
  let current: Effective<'work-stopped'> | undefined;
  const past: StopWork['past'] = [];
  for (const turn of inOrder(turns, asOf)) {
    if (turn.kind === 'work-stopped') current ??= turn;
    else if (current) {
      past.push({ entry: current.entry.id, since: current.body.on, until: turn.body.on, resumed: turn.entry.id });
      current = undefined;
    }
  }
  const since = current && minutesIn(work, { from: dayNumber(current.body.on) + 1, to: dayNumber(asOf) });
  return {
    stopped: current !== undefined,
    ...(current && { since: current.body.on, entry: current.entry.id }),
    paused: [...(current?.body.paused ?? [])],
    invoices: [...(current?.body.invoices ?? [])],
    minutesSince: since?.minutes ?? 0,
    workSince: since?.entries ?? none,
    arrears,
    conditionMet: arrears.length === 0,
    past,
  };
}

function inOrder(turns: readonly Turn[], asOf: Day): readonly Turn[] {
  const until = turns.filter(({ body }) => body.on <= asOf);
  return until.sort((a, b) => (a.body.on < b.body.on ? -1 : a.body.on > b.body.on ? 1 : 0)); // stable: of one day, as recorded
}

/** What is overdue, per currency, with the invoices' entries. */
export function arrearsOf(invoices: readonly InvoiceStanding[]): Arrears {
  const overdue = invoices.filter(({ state }) => state === 'overdue');
  const currencies = [...new Set(overdue.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const mine = overdue.filter((invoice) => invoice.currency === currency);
    const ids = mine.map(({ id }) => id);
    return { currency, minor: mine.reduce((sum, { open }) => sum + open, 0), entries: counted(ids) };
  });
}

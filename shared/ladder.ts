import { z } from 'zod';
import { daysBetween, plusDays } from './calendar.ts';
import { Day, EntryId } from './fields.ts';
import type { InvoiceStanding } from './invoices.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import type { Thresholds } from './thresholds.ts';

/** The steps for an overdue invoice, in order (seeds A26, A27). Going on again is no step of one invoice: see `stop-work.ts`. */
export const ladderSteps = ['reminder', 'firm', 'stop-work'] as const;
export const LadderStep = z.enum(ladderSteps);
export type LadderStep = z.output<typeof LadderStep>;

/** The templates whose letter takes each step; the first is the one the app offers. */
export const ladderTemplates: Readonly<Record<LadderStep, readonly string[]>> = {
  reminder: ['reminder-1', 'payment-reminder'],
  firm: ['reminder-2', 'payment-firm'],
  'stop-work': ['stop-work'],
};

export const Ladder = z.object({
  invoice: EntryId,
  sent: z.array(z.object({ step: LadderStep, on: Day, channel: z.string().optional(), entry: EntryId })),
  /** The step that comes next, from which day on, and for how many days it has been time for it (below zero: not yet); none when all are done. */
  next: z.object({ step: LadderStep, from: Day, dueForDays: z.int() }).optional(),
});
export type Ladder = z.output<typeof Ladder>;

/** Letters that were a step of the ladder, by invoice. */
export interface LetterLedger {
  readonly byInvoice: Map<EntryId, Ladder['sent'][number][]>;
  /** How many there are. */
  count: number;
}

export const letterFold: Fold<LetterLedger> = {
  kinds: ['letter-sent'],
  begin: () => ({ byInvoice: new Map(), count: 0 }),
  take: (ledger, one) => {
    const { byInvoice } = ledger;
    if (one.kind !== 'letter-sent') return;
    const step = stepOf(one);
    if (!step) return;
    ledger.count++;
    for (const invoice of one.body.invoices ?? []) {
      const { on, channel } = one.body;
      const sent = { step, on, ...(channel !== undefined && { channel }), entry: one.entry.id };
      byInvoice.set(invoice, [...(byInvoice.get(invoice) ?? []), sent]);
    }
  },
};

function stepOf({ body }: Effective<'letter-sent'>): LadderStep | undefined {
  const { template } = body;
  return template === undefined ? undefined : ladderSteps.find((step) => ladderTemplates[step].includes(template));
}

/**
 * Where an overdue invoice stands on the ladder at the end of a day. The next step is the first above the highest sent; it is due its number of
 * days after the due date, and never on the day the step before was sent. `undefined` for an invoice that is not overdue.
 */
export function ladderOf(
  invoice: InvoiceStanding,
  { byInvoice }: LetterLedger,
  thresholds: Thresholds,
  asOf: Day,
): Ladder | undefined {
  if (invoice.state !== 'overdue') return undefined;
  const sent = byInvoice.get(invoice.id)?.filter(({ on }) => on <= asOf) ?? [];
  if (sent.length > 1) sent.sort((a, b) => (a.on < b.on ? -1 : 1));
  const highest = sent.reduce((most, { step }) => Math.max(most, ladderSteps.indexOf(step)), -1);
  const step = ladderSteps[highest + 1];
  if (!step) return { invoice: invoice.id, sent };
  const byRule = plusDays(invoice.extendedTo ?? invoice.due, thresholds[`ladder.${step}`]);
  const lastSent = sent.at(-1)?.on;
  const from = lastSent !== undefined && lastSent >= byRule ? plusDays(lastSent, 1) : byRule;
  return { invoice: invoice.id, sent, next: { step, from, dueForDays: daysBetween(from, asOf) } };
}

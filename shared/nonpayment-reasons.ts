import { z } from 'zod';
import type { Deliverable } from './deliverables.ts';
import { Day, EntryId } from './fields.ts';
import { invoiceOn, type InvoiceLedger } from './invoices.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';

/**
 * A reason given for not paying, beside what was said of that very work when it was delivered: "however good the work, they find a reason not to
 * pay" (seed A22). The app only sets the two next to each other.
 */
export const StatedReason = z.object({
  entry: EntryId,
  on: Day,
  words: z.string(),
  invoice: EntryId,
  number: z.string().optional(),
  deliverable: z
    .object({
      entry: EntryId,
      name: z.string(),
      acceptedOn: Day.optional(),
      words: z.string().optional(),
      /** The acceptance was taken back in the end. */
      reversedOn: Day.optional(),
      /** The delivery, and what was said of it. */
      entries: z.array(EntryId).optional(),
    })
    .optional(),
});
export type StatedReason = z.output<typeof StatedReason>;

export interface ReasonLedger {
  readonly reasons: Effective<'nonpayment-reason'>[];
}

export const reasonFold: Fold<ReasonLedger> = {
  kinds: ['nonpayment-reason'],
  begin: () => ({ reasons: [] }),
  take: ({ reasons }, one) => {
    if (one.kind === 'nonpayment-reason') reasons.push(one);
  },
};

/** The reasons stated by a day, each with the acceptance of the work it is about. */
export function reasonsOn(
  { reasons }: ReasonLedger,
  invoices: InvoiceLedger,
  deliverables: () => readonly Deliverable[],
  asOf: Day,
): readonly StatedReason[] {
  if (reasons.length === 0) return [];
  const register = new Map(deliverables().map((one) => [one.entry, one]));
  return reasons
    .filter(({ body }) => body.on <= asOf)
    .map(({ entry, body: { on, words, invoice, deliverable } }) => {
      const number = invoiceOn(invoices, invoice, asOf)?.number;
      const about = deliverable && register.get(deliverable);
      return {
        entry: entry.id,
        on,
        words,
        invoice,
        ...(number !== undefined && { number }),
        ...(about && {
          deliverable: {
            entry: about.entry,
            name: about.name,
            ...(about.acceptedOn !== undefined && { acceptedOn: about.acceptedOn }),
            ...(about.words !== undefined && { words: about.words }),
            ...(about.state === 'reversed' && { reversedOn: about.reversedOn }),
            entries: about.entries,
          },
        }),
      };
    });
}

import { z } from 'zod';
import { Counted } from './counted.ts';
import { Deliverable } from './deliverables.ts';
import { Day, EntryId } from './fields.ts';
import { Waiting } from './waiting-view.ts';
import { MinuteSum } from './work-view.ts';

/** "Is that all you did?" for a period: four numbers, each with what it was counted from. */
export const AnswerView = z.object({
  asOf: Day,
  from: Day.optional(),
  to: Day,
  done: z.object({
    /** Ordinary work, what was agreed as an extra, and unpaid test work. */
    time: MinuteSum,
    daysWorked: z.int(),
    delivered: z.array(Deliverable),
    acceptedEntries: Counted,
    accomplishments: z.array(z.object({ entry: EntryId, on: Day, text: z.string() })),
  }),
  waiting: Waiting.extend({
    spans: z.array(z.object({ from: Day, to: Day })),
    /** Requests that were overdue in the period, the longest wait first. */
    requests: z.array(
      z.object({ entry: EntryId, what: z.string(), days: z.int(), open: z.boolean(), blocks: z.array(z.string()) }),
    ),
    /** Work turned away while waiting (seed A11). */
    declined: z.array(z.object({ entry: EntryId, on: Day, what: z.string() })),
  }),
  chasing: z.object({ minutes: z.int(), nudges: z.int(), entries: Counted }),
  redone: z.object({ time: MinuteSum, reversals: z.int(), cosmetic: z.int(), entries: Counted }),
  months: z.array(
    z.object({ month: z.string(), done: z.int(), chasing: z.int(), redone: z.int(), waitingDays: z.int() }),
  ),
});
export type AnswerView = z.output<typeof AnswerView>;

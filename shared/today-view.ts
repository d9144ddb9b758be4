import { z } from 'zod';
import { templateIds } from './letters/templates.ts';
import { ClientId, Currency, Day, EntryId } from './fields.ts';

/** What a line of Today is about. */
export const todayKinds = [
  'abuse-unanswered',
  'invoice-overdue',
  'ladder-step',
  'invoice-due',
  'promise-broken',
  'promise-due',
  'resume-work',
  'work-while-stopped',
  'request-overdue',
  'request-due',
  'out-of-hours',
  'obligation-due',
  'decision-review',
  'limit',
  'retention-passed',
  'draft',
] as const;

/** The one act a line asks for. */
export const todayActs = [
  'send-letter',
  'record-payment',
  'resume-work',
  'nudge',
  'record-answer',
  'tick-obligation',
  'see-terms',
  'see-decision',
  'see-keeping',
  'finish-draft',
] as const;

/** One line: what is due, overdue, waited for, promised, next on a ladder, or unfinished, and where it leads. */
export const TodayItem = z.object({
  kind: z.enum(todayKinds),
  act: z.enum(todayActs),
  client: ClientId.optional(),
  clientName: z.string().optional(),
  /** The day it is about: due, promised, needed by, next step from. */
  day: Day.optional(),
  /** Days since that day; below zero is in the future. */
  days: z.int().optional(),
  /** An invoice number, what was asked for, a promise's words, an obligation, a draft's kind. */
  what: z.string(),
  /** The ladder's step, a limit's name, what was decided, or a draft's kind. */
  step: z.string().optional(),
  /** The day from which the next reminder or letter is due, where one was sent lately or it is too early for the first. */
  nextFrom: Day.optional(),
  /** The template of the letter that its act is, where a line may ask for one of several. */
  letter: z.enum(templateIds).optional(),
  sum: z.object({ minor: z.int(), currency: Currency }).optional(),
  entries: z.array(EntryId),
  /** The engagement is over: it stays in view, and nobody is reminded of it. */
  isOver: z.boolean().optional(),
});
export type TodayItem = z.output<typeof TodayItem>;

export const TodayView = z.object({ asOf: Day, items: z.array(TodayItem) });
export type TodayView = z.output<typeof TodayView>;

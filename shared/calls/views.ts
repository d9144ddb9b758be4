import { z } from 'zod';
import { Accomplishment } from '../accomplishments.ts';
import { AccountsView } from '../accounts-view.ts';
import { AnswerView } from '../answer-view.ts';
import { DecisionView } from '../decision-view.ts';
import { ClientId, Day, EntryId } from '../fields.ts';
import { LettingGoView } from '../letting-go.ts';
import { Whereabout } from '../whereabouts.ts';
import { Retention } from '../retention.ts';
import { InterestView, MoneyView } from '../money-view.ts';
import { PatternCount, SignsView } from '../signs-view.ts';
import { TermsView } from '../terms-view.ts';
import { TimelineView } from '../timeline-view.ts';
import { TodayView } from '../today-view.ts';
import { WaitingView } from '../waiting-view.ts';
import { WorkView } from '../work-view.ts';
import type { Call } from './call.ts';

/** The figures: every one a fold over the entries. */
export const viewsCalls = {
  'accounts.view': {
    does: 'gives every account with its handover so far, and what comes next',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: AccountsView,
  },
  'letting-go.view': {
    does: 'says how far a client is let go: what is decided, settled, handed over, reported, closed',
    input: z.strictObject({ client: ClientId }),
    output: LettingGoView.extend({
      accomplishments: z.array(Accomplishment),
      whereabouts: z.array(Whereabout),
      retention: Retention.optional(),
    }),
  },
  'money.view': {
    does: 'gives the account: invoices, lateness, interest, promises, what is at stake',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: MoneyView,
  },
  'interest.view': {
    does: 'gives the interest on one invoice, step by step',
    input: z.strictObject({ client: ClientId, invoice: EntryId, asOf: Day.optional() }),
    output: InterestView,
  },
  'waiting.view': {
    does: 'gives the requests and the waiting, as a union of days',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: WaitingView,
  },
  'work.view': {
    does: 'gives hours by nature, deliverables, and what an hour really brought',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: WorkView,
  },
  'terms.view': {
    does: 'gives the terms in force, what they lack, and how much of their limits is used',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: TermsView,
  },
  'answer.view': {
    does: 'answers "is that all you did?" for a period',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: AnswerView,
  },
  'signs.view': {
    does: 'gives the signs of trouble and the patterns they belong to by how often, the limits stated, and what was repeated after them',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: SignsView.extend({ patterns: z.array(PatternCount) }),
  },
  'decision.view': {
    does: 'gives what weighs and what speaks against it, the patterns and criteria, and what leaving would cost',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: DecisionView,
  },
  'timeline.view': {
    does: 'places every entry in time, for one picture, with the days of waiting and of stopped work',
    input: z.strictObject({
      client: ClientId,
      asOf: Day.optional(),
      /** `columns` is quicker where there are very many entries. */
      form: z.enum(['entries', 'columns']).optional(),
    }),
    output: TimelineView,
  },
  'today.view': {
    does: 'gives what asks for an act today, across clients',
    input: z.strictObject({ asOf: Day.optional() }),
    output: TodayView,
  },
} as const satisfies Record<string, Call>;

/**
 * When a pattern is suggested, and when the user's own criterion for leaving is met. No source gives such numbers but one: who says "keep working, I
 * will pay you some day" should be a former client after doing it even once (seed A20). The rest are the app's proposal (research, 4.14), and each can
 * be changed.
 */
export const patternThresholds = {
  /** Days that are looked back over where nothing else is said. */
  'pattern.window': 180,
  /** So many incidents with a pattern's signs within so many days suggest it, whatever the registers say. */
  'pattern.signs': 3,
  'pattern.signs.days': 90,
  /** Requests overdue within so many days, or waiting for more than this percentage of them. */
  'pattern.unresponsive.requests': 3,
  'pattern.unresponsive.days': 60,
  'pattern.unresponsive.waiting': 25,
  /** Percentage of requests that are approvals, the mean days each takes, and days an access asked for is overdue. */
  'pattern.controlling.approvals': 50,
  'pattern.controlling.days': 3,
  'pattern.controlling.access': 30,
  /** Days an invoice is late when new work is asked for. */
  'pattern.pays-later.late': 14,
  'pattern.abusive.entries': 1,
  /** More than this percentage of recommendations overridden, of at least so many. */
  'pattern.know-it-all.overridden': 50,
  'pattern.know-it-all.decided': 4,
  'pattern.no-schedule.demands': 3,
  'pattern.no-schedule.days': 30,
  /** Days since the first work without a signature. */
  'pattern.anti-contract.days': 7,
  'pattern.indecisive.reversals': 2,
  /** Days an unclear goal stays unconfirmed. */
  'pattern.indecisive.goal': 14,
  'pattern.miser.extras': 3,
  /** Requests beyond a limit that is used up. */
  'pattern.insatiable.more': 2,
  /** Days since a proposal that nothing came of. */
  'pattern.no-workable-compromise.days': 14,
  /** Days without an answer after the notice that work is paused. */
  'leave.unresponsive.days': 14,
  /** Repeats after the limit was stated. */
  'leave.controlling.repeats': 1,
  /** "Even once" (seed A20). */
  'leave.pays-later.times': 1,
  'leave.abusive.repeats': 1,
  'leave.no-schedule.repeats': 3,
  'leave.anti-contract.refusals': 1,
  /** Rounds since a goal was last confirmed. */
  'leave.indecisive.rounds': 3,
  'leave.miser.refusals': 2,
  'leave.insatiable.refusals': 1,
} as const;

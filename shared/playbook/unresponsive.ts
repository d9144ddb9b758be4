import { dayNumber } from '../calendar.ts';
import { noticesOf } from '../notices.ts';
import { placeAfter } from '../sign-ledger.ts';
import { daysIn, within } from '../spans.ts';
import { daysWaited, waitedFor } from '../waited.ts';
import type { RequestRow } from '../waiting-view.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { signsRepeated, type Recorded } from './recorded.ts';

const signs = ['no-answer', 'material-missing'] as const;

/** Does not answer questions or give the feedback asked for (seeds A7 to A13). */
export const unresponsive: Playbook = {
  pattern: 'unresponsive',
  signs,
  steps: [
    { step: 'ask', letter: 'request' },
    { step: 'nudge', letter: 'nudge-2' },
    { step: 'show', leads: 'answer' },
    { step: 'limit', letter: 'boundary' },
    { step: 'pause', letter: 'last-nudge' },
    { step: 'resume', letter: 'resume' },
  ],
  against: ['channel', 'load', 'reason'],
  suggest: (at) => [...overdue(at), ...waiting(at), ...signsRepeated(at, signs)],
  leave: (at) => unansweredAfterNotice(at),
};

/** Access is asked for, too; but who holds it back is another pattern. */
function wantsAnswer({ wants }: RequestRow): boolean {
  return wants !== 'access';
}

function overdue(at: Recorded): readonly Fact[] {
  const { 'pattern.unresponsive.days': days, 'pattern.unresponsive.requests': least } = at.thresholds;
  const late = at.requests.filter(
    (row) => wantsAnswer(row) && (waitedFor(row, at.today)?.to ?? -Infinity) > at.today - days,
  );
  return late.length >= least
    ? [
        fact(
          'requests-overdue',
          late.map(({ id }) => id),
          { days },
        ),
      ]
    : [];
}

/** The union of the waiting, never its sum (row 45). */
function waiting(at: Recorded): readonly Fact[] {
  const { 'pattern.unresponsive.days': days, 'pattern.unresponsive.waiting': most } = at.thresholds;
  const late = at.requests.filter((row) => wantsAnswer(row) && row.daysOverdue > 0);
  const spans = within(daysWaited(late, at.today), { from: at.today - days + 1, to: at.today });
  const waited = daysIn(spans);
  if (waited * 100 <= most * days) return [];
  const behind = late
    .filter((row) => (waitedFor(row, at.today)?.to ?? -Infinity) > at.today - days)
    .map(({ id }) => id);
  const percent = Math.round((waited / days) * 100);
  return [fact('waiting-share', behind, { count: waited, days, percent })];
}

/** They were told that work is paused without an answer, and so many days later the answer is still missing (research, 4.14). */
function unansweredAfterNotice(at: Recorded): readonly Fact[] {
  const days = at.thresholds['leave.unresponsive.days'];
  const { boundaries } = at.ledgers.signs;
  const limit = boundaries
    .slice(0, placeAfter(boundaries, at.today))
    .find(({ one }) => one.body.sign !== undefined && (signs as readonly string[]).includes(one.body.sign)); // widened only to ask
  const notices = noticesOf(at.ledgers.notices, ['last-nudge', 'request-last'], at.asOf);
  const missing = at.requests.flatMap((row) => {
    if (!wantsAnswer(row) || row.state !== 'overdue') return [];
    const told = [
      ...notices.filter(({ request }) => request === row.id).map(({ on, entry }) => ({ day: dayNumber(on), entry })),
      // A limit stated before counts for every later request, from the day the answer was due.
      ...(limit && limit.day <= dayNumber(row.neededBy)
        ? [{ day: dayNumber(row.neededBy), entry: limit.one.entry.id }]
        : []),
    ].filter(({ day }) => at.today - day >= days);
    return told[0] ? [row.id, told[0].entry] : [];
  });
  const ids = [...new Set(missing)];
  return ids.length > 0 ? [fact('unanswered-after-notice', ids, { days })] : [];
}

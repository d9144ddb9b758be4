import { dayNumber, dayOfMonth, dayText, monthsBetween } from './calendar.ts';
import { counted, together } from './counted.ts';
import type { AnswerView } from './answer-view.ts';
import type { Day } from './fields.ts';
import type { ClientLedgers, HouseRules } from './ledgers.ts';
import { spanOfPeriod, type Period } from './period.ts';
import type { Span } from './spans.ts';
import { chaseMinutes } from './waiting-ledger.ts';
import { waitingView } from './waiting-figures.ts';
import type { WaitingView } from './waiting-view.ts';
import { workView } from './work-figures.ts';
import { minutesIn, workDaysIn, type MinuteSum } from './work-minutes.ts';
import type { Nature } from './work.ts';

const doneNatures: readonly Nature[] = ['work', 'out-of-scope', 'unpaid-test'];

/**
 * The answer to "Is that all you did?" (seeds A10, A11) for any period: what was done, how long the client kept one waiting, what chasing took, and
 * what was done again. Time recorded as waiting is not work and stands in none of them: the waiting is read off the requests.
 */
export function answerView(ledgers: ClientLedgers, house: HouseRules, asOf: Day, period: Period = {}): AnswerView {
  const span = spanOfPeriod(period, asOf);
  const book = ledgers.work.minutes;
  const work = workView(ledgers, asOf, period);
  const waiting = waitingView(ledgers, house, asOf, period);
  const chasing = minutesIn(book, span, ['chasing']);
  const redone = minutesIn(book, span, ['redo']);
  const reversed = work.deliverables.filter(({ reversals }) => reversals > 0);
  return {
    asOf,
    ...(period.from !== undefined && { from: period.from }),
    to: work.to,
    done: {
      time: minutesIn(book, span, doneNatures),
      daysWorked: workDaysIn(book, span).length,
      delivered: work.deliverables,
      acceptedEntries: counted(work.deliverables.filter(({ state }) => state === 'accepted').map(({ entry }) => entry)),
      accomplishments: work.accomplishments,
    },
    waiting: {
      ...waiting.waiting,
      spans: waiting.spans,
      requests: waitedFor(waiting, span),
      declined: work.declined.map(({ entry, on, what }) => ({ entry, on, what })),
    },
    chasing: {
      minutes: chasing.minutes + waiting.chasing.minutes,
      nudges: waiting.chasing.nudges,
      entries: together([chasing.entries, waiting.chasing.entries]),
    },
    redone: {
      time: redone,
      reversals: reversed.reduce((sum, { reversals }) => sum + reversals, 0),
      cosmetic: waiting.approvals.cosmetic,
      entries: together([
        redone.entries,
        counted(reversed.flatMap(({ entries }) => entries)),
        waiting.approvals.cosmeticEntries,
      ]),
    },
    months: monthsOf(ledgers, waiting, span),
  };
}

function waitedFor({ requests, asOf }: WaitingView, span: Span): AnswerView['waiting']['requests'] {
  return requests
    .flatMap(({ id, what, neededBy, askedOn, closedOn, state, blocks }) => {
      const from = Math.max(dayNumber(neededBy > askedOn ? neededBy : askedOn) + 1, span.from);
      const to = Math.min(dayNumber(closedOn ?? asOf), span.to);
      return to < from ? [] : [{ entry: id, what, days: to - from + 1, open: state === 'overdue', blocks }];
    })
    .sort((a, b) => b.days - a.days);
}

function monthsOf(ledgers: ClientLedgers, waiting: WaitingView, span: Span): AnswerView['months'] {
  const book = ledgers.work.minutes;
  const firstWorked = workDaysIn(book, span)[0] ?? span.to;
  const firstWaited = waiting.months[0] ? dayNumber(`${waiting.months[0].month}-01`) : span.to;
  const first = Math.max(span.from, Math.min(firstWorked, firstWaited));
  const waited = new Map(waiting.months.map(({ month, days }) => [month, days]));
  return monthsBetween(dayText(first), dayText(span.to)).map((month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const days = {
      from: Math.max(dayNumber(`${month}-01`), span.from),
      to: Math.min(dayNumber(dayOfMonth(year, number, 31)), span.to),
    };
    const sum = (natures: readonly Nature[]): MinuteSum => minutesIn(book, days, natures);
    return {
      month,
      done: sum(doneNatures).minutes,
      chasing: sum(['chasing']).minutes + chaseMinutes(ledgers.requests, days).minutes,
      redone: sum(['redo']).minutes,
      waitingDays: waited.get(month) ?? 0,
    };
  });
}

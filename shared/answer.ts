import { dayNumber, earlier, monthsBetween } from './calendar.ts';
import { counted, together } from './counted.ts';
import type { AnswerView } from './answer-view.ts';
import type { Day } from './fields.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import { spanOfPeriod, type Period } from './period.ts';
import type { Span } from './spans.ts';
import { waitingView } from './waiting-figures.ts';
import type { WaitingView } from './waiting-view.ts';
import { workView } from './work-figures.ts';
import { minutesBy, minutesByMonth, minutesIn, type MinuteBook } from './work-minutes.ts';
import type { WorkView } from './work-view.ts';
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
      daysWorked: daysWith(book, span, doneNatures),
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
    months: monthsOf(ledgers, work, waiting, span),
  };
}

/** Days on which any time went into some natures. */
function daysWith(book: MinuteBook, span: Span, wanted: readonly Nature[]): number {
  const days = minutesBy(book, span, (day) => day);
  return [...days.values()].filter((minutes) => wanted.some((nature) => minutes[nature] > 0)).length;
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

function monthsOf(ledgers: ClientLedgers, work: WorkView, waiting: WaitingView, span: Span): AnswerView['months'] {
  const nudged = minutesByMonth(ledgers.requests.chasing, span);
  const worked = new Map(work.months.map(({ month, natures }) => [month, natures]));
  const waited = new Map(waiting.months.map(({ month, days }) => [month, days]));
  const first = [...worked.keys(), ...waited.keys(), ...nudged.keys()].reduce(earlier, work.to.slice(0, 7));
  return monthsBetween(`${first}-01`, work.to).map((month) => {
    const minutes = (wanted: readonly Nature[]): number =>
      (worked.get(month) ?? []).reduce((sum, one) => sum + (wanted.includes(one.nature) ? one.minutes : 0), 0);
    return {
      month,
      done: minutes(doneNatures),
      chasing: minutes(['chasing']) + (nudged.get(month)?.chasing ?? 0),
      redone: minutes(['redo']),
      waitingDays: waited.get(month) ?? 0,
    };
  });
}

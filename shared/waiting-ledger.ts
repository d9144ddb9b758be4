import { dayNumber, later, type DayNumber } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { Memo, Remembered } from './memo.ts';
import { Running } from './running.ts';
import type { Span } from './spans.ts';
import type { RequestRow } from './waiting-view.ts';
import { addMinutes, minutesIn, newMinuteBook, type MinuteBook, type MinuteSum } from './work-minutes.ts';

export type Closing = Effective<'answered'> | Effective<'withdrawn'>;

/** A request pursued: a nudge as it was written down, or the letter in which it was sent, which needs no second entry. */
export interface Nudge {
  readonly entry: EntryId;
  readonly on: Day;
  readonly minutes: number;
}

/** The templates whose letter pursues the request it names, those of earlier versions among them. */
export const nudgeTemplates: ReadonlySet<string> = new Set(['nudge-2', 'last-nudge', 'request-last']);

/**
 * Requests with what became of them, and the waiting they made. The days on which at least one was open and overdue are kept as a count of changes
 * by day, so that a new request or answer changes two numbers, and the union is read off them.
 */
export interface RequestLedger {
  readonly requests: Map<EntryId, Effective<'requested'>>;
  /** Requests without an answer or withdrawal, whatever its day. */
  readonly unanswered: Set<EntryId>;
  /** The first day any of them was overdue or its work was promised for; Infinity where there is none. */
  firstDay: DayNumber;
  /** Answers and withdrawals, by request. */
  readonly closings: Map<EntryId, Closing[]>;
  readonly nudges: Map<EntryId, Nudge[]>;
  /** Minutes spent on nudges, by day. */
  readonly chasing: MinuteBook;
  /** By how much the number of requests overdue through the whole day changes on a day. */
  readonly changes: Map<DayNumber, number>;
  /** Requests that were overdue on the day they were closed, by that day. */
  readonly closedOn: Map<DayNumber, Set<EntryId>>;
  /** The latest day anything was answered or withdrawn on. */
  lastClosing: Day;
  readonly rows: Memo<RequestRow>;
  /** All rows, in the order asked. */
  readonly list: Running<RequestRow>;
  /** The same with where the waiting moved the date promised. */
  readonly moved: Running<RequestRow>;
  readonly lists: Remembered;
  /** Working time, which a new entry does not change. */
  readonly times: Remembered;
}

export const requestFold: Fold<RequestLedger> = {
  kinds: ['requested', 'answered', 'withdrawn', 'nudged', 'letter-sent'],
  begin: () => ({
    requests: new Map(),
    unanswered: new Set(),
    firstDay: Infinity,
    closings: new Map(),
    nudges: new Map(),
    chasing: newMinuteBook(),
    changes: new Map(),
    closedOn: new Map(),
    lastClosing: '',
    rows: new Memo(),
    list: new Running<RequestRow>(({ id }) => id, byAsking),
    moved: new Running<RequestRow>(({ id }) => id, byAsking),
    lists: new Remembered(),
    times: new Remembered(),
  }),
  take: (ledger, one) => {
    ledger.lists.forget();
    if (one.kind === 'requested') {
      ledger.requests.set(one.entry.id, one);
      if (!ledger.closings.has(one.entry.id)) ledger.unanswered.add(one.entry.id);
      ledger.list.add(one.entry.id);
      ledger.moved.add(one.entry.id);
      const { promised } = one.body;
      ledger.firstDay = Math.min(
        ledger.firstDay,
        overdueFrom(one),
        promised === undefined ? Infinity : dayNumber(promised),
      );
      countWaiting(ledger, one.entry.id, 1);
    } else if (one.kind === 'nudged') {
      const { request, on, minutes = 0 } = one.body;
      addNudge(ledger, request, { entry: one.entry.id, on, minutes });
    } else if (one.kind === 'letter-sent') {
      const { request, on, template } = one.body;
      if (request !== undefined && template !== undefined && nudgeTemplates.has(template))
        addNudge(ledger, request, { entry: one.entry.id, on, minutes: 0 });
    } else if (one.kind === 'answered' || one.kind === 'withdrawn') {
      countWaiting(ledger, one.body.request, -1);
      add(ledger.closings, one.body.request, one);
      ledger.unanswered.delete(one.body.request);
      ledger.lastClosing = later(ledger.lastClosing, one.body.on);
      touch(ledger, one.body.request);
      countWaiting(ledger, one.body.request, 1);
    }
  },
};

function addNudge(ledger: RequestLedger, request: EntryId, nudge: Nudge): void {
  add(ledger.nudges, request, nudge);
  touch(ledger, request);
  const { entry: id, on, minutes } = nudge;
  addMinutes(ledger.chasing, dayNumber(on), { id, minutes, nature: 'chasing', measured: false });
}

function touch({ rows, list, moved }: RequestLedger, request: EntryId): void {
  rows.touch(request);
  list.touch(request);
  moved.touch(request);
}

function byAsking(a: RequestRow, b: RequestRow): number {
  return a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0;
}

function add<T>(lists: Map<EntryId, T[]>, id: EntryId, one: T): void {
  const list = lists.get(id);
  if (list) list.push(one);
  else lists.set(id, [one]);
}

/** What closed a request: the answer or withdrawal of the earliest day; of one day the first recorded. */
export function closingOf({ closings }: RequestLedger, request: EntryId): Closing | undefined {
  const list = closings.get(request);
  return list && list.length > 1 ? list.reduce((first, one) => (one.body.on < first.body.on ? one : first)) : list?.[0];
}

/** The first day on which a request is overdue while open: the day after it was needed, or after it was asked where that is later. */
export function overdueFrom({ body }: Effective<'requested'>): DayNumber {
  return dayNumber(body.neededBy > body.askedOn ? body.neededBy : body.askedOn) + 1;
}

/** Adds the days of a request's waiting to the counts, or takes them away. */
function countWaiting(ledger: RequestLedger, id: EntryId, sign: 1 | -1): void {
  const request = ledger.requests.get(id);
  if (!request) return;
  const from = overdueFrom(request);
  const closing = closingOf(ledger, id);
  const closed = closing && dayNumber(closing.body.on);
  if (closed !== undefined && closed < from) return;
  change(ledger.changes, from, sign);
  if (closed === undefined) return;
  change(ledger.changes, closed, sign === 1 ? -1 : 1);
  const closedThen = ledger.closedOn.get(closed) ?? new Set();
  if (sign === 1) closedThen.add(id);
  else closedThen.delete(id);
  ledger.closedOn.set(closed, closedThen);
}

function change(changes: Map<DayNumber, number>, day: DayNumber, by: number): void {
  const now = (changes.get(day) ?? 0) + by;
  if (now === 0) changes.delete(day);
  else changes.set(day, now);
}

/** The days through the whole of which at least one request was open and overdue; the last span is open while one still is. */
export function wholeDays({ changes }: RequestLedger): readonly Span[] {
  const spans: Span[] = [];
  let open = 0;
  let from = 0;
  for (const [day, by] of [...changes].sort(([a], [b]) => a - b)) {
    if (open === 0) from = day;
    open += by;
    if (open === 0) spans.push({ from, to: day - 1 });
  }
  if (open > 0) spans.push({ from, to: Infinity });
  return spans;
}

/** Minutes spent on nudges within a span of days. */
export function chaseMinutes({ chasing }: RequestLedger, span: Span): MinuteSum {
  return minutesIn(chasing, span, ['chasing']);
}

import { dayNumber, dayText, daysBetween } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { RequestRow } from './waiting-view.ts';
import { closingOf, overdueFrom, type Nudge, type RequestLedger } from './waiting-ledger.ts';
import type { WorkingTime } from './working-hours.ts';

/** Every request asked by a day, as it stands at its end, in the order asked. */
export function requestsOn(ledger: RequestLedger, asOf: Day): readonly RequestRow[] {
  const question = [asOf] as const;
  return ledger.list.read(question, (id) => rowOn(ledger, id, question));
}

/** The requests still open at the end of a day, in the order asked. No row is made of one that was closed by then. */
export function openRequestsOn(ledger: RequestLedger, asOf: Day): readonly RequestRow[] {
  const rows: RequestRow[] = [];
  const question = [asOf] as const;
  // Where nothing was closed after that day, only what was never answered is open.
  const ids = ledger.lastClosing <= asOf ? ledger.unanswered : ledger.requests.keys();
  for (const id of ids) {
    const isClosed = !ledger.unanswered.has(id) && ledger.closings.get(id)?.some(({ body }) => body.on <= asOf);
    const row = isClosed ? undefined : rowOn(ledger, id, question);
    if (row) rows.push(row);
  }
  return rows.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

function rowOn(ledger: RequestLedger, id: EntryId, question: readonly [Day]): RequestRow | undefined {
  const [asOf] = question;
  const request = ledger.requests.get(id);
  if (!request || request.body.askedOn > asOf) return undefined;
  return ledger.rows.get(id, question, () => rowOf(ledger, request, asOf));
}

function rowOf(ledger: RequestLedger, request: Effective<'requested'>, asOf: Day): RequestRow {
  const { entry, body } = request;
  const closing = closingOn(ledger, entry.id, asOf);
  const until = closing?.body.on ?? asOf;
  const nudges = ledger.nudges.get(entry.id)?.filter(({ on }) => on <= asOf) ?? noNudges;
  const from = overdueFrom(request);
  // Thousands of these are made for one view: what is there only sometimes is added, which costs less than to spread it in.
  const row: RequestRow = {
    id: entry.id,
    what: body.what,
    wants: body.wants ?? (body.approval ? 'approval' : 'answer'),
    askedOn: body.askedOn,
    neededBy: body.neededBy,
    blocks: [...(body.blocks ?? [])],
    state: closing ? closedState[closing.kind] : from <= dayNumber(asOf) ? 'overdue' : 'open',
    daysOverdue: Math.max(0, dayNumber(until) - from + 1),
    nudges: nudges.map((nudge) => ({ ...nudge })),
    entries: [entry.id, ...nudges.map(({ entry: nudge }) => nudge), ...(closing ? [closing.entry.id] : [])],
  };
  if (body.approval) row.approval = { round: body.approval.round, minor: body.approval.minor === true };
  if (closing) {
    row.closedOn = closing.body.on;
    row.closedBy = closing.entry.id;
    if (closing.kind === 'answered') {
      row.answerDays = Math.max(0, daysBetween(body.askedOn, closing.body.on));
      const outcome = outcomeOf(closing.body);
      if (outcome) row.outcome = outcome;
    }
  }
  return row;
}

/** What an answer said of what was to be approved; `undefined` where it says nothing of it. */
function outcomeOf({ approved, cosmetic }: Effective<'answered'>['body']): RequestRow['outcome'] {
  if (cosmetic === true) return 'looks';
  if (cosmetic === false || approved === false) return 'substance';
  return approved ? 'approved' : undefined;
}

const noNudges: readonly Nudge[] = [];

const closedState = { answered: 'answered', withdrawn: 'withdrawn' } as const;

function closingOn(ledger: RequestLedger, id: EntryId, asOf: Day): ReturnType<typeof closingOf> {
  const closing = closingOf(ledger, id);
  return closing && closing.body.on <= asOf ? closing : undefined;
}

/** The same rows with where the waiting moves the dates promised for what they block. */
export function movedRequestsOn(ledger: RequestLedger, time: WorkingTime, asOf: Day): readonly RequestRow[] {
  requestsOn(ledger, asOf);
  return ledger.moved.read([asOf, time], (id) => {
    const row = ledger.list.row(id);
    return row && withKnockOn(row, ledger, time, asOf);
  });
}

/**
 * The same row with where the waiting moves the date promised for what it blocks: as many working days later as the client kept one waiting
 * (row 47; seed A13).
 */
export function withKnockOn(row: RequestRow, ledger: RequestLedger, time: WorkingTime, asOf: Day): RequestRow {
  const request = ledger.requests.get(row.id);
  const promised = request?.body.promised;
  if (!request || promised === undefined) return row;
  const workingDays = time.daysWorked(overdueFrom(request), dayNumber(row.closedOn ?? asOf));
  const moved = dayText(time.workingDaysAfter(dayNumber(promised), workingDays));
  const moving = copyOf(row);
  moving.knockOn = { promised, workingDays, moved };
  return moving;
}

/** Field by field: rows have several shapes, and to spread thousands of them costs more than all else about them. */
function copyOf(row: RequestRow): RequestRow {
  const { id, what, wants, askedOn, neededBy, blocks, state, daysOverdue, nudges, entries } = row;
  const copy: RequestRow = { id, what, wants, askedOn, neededBy, blocks, state, daysOverdue, nudges, entries };
  if (row.closedOn !== undefined) copy.closedOn = row.closedOn;
  if (row.closedBy !== undefined) copy.closedBy = row.closedBy;
  if (row.answerDays !== undefined) copy.answerDays = row.answerDays;
  if (row.approval) copy.approval = row.approval;
  if (row.outcome) copy.outcome = row.outcome;
  return copy;
}

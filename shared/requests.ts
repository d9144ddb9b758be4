import { dayNumber, dayText, daysBetween, type DayNumber } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { RequestRow } from './waiting-view.ts';
import { closingOf, overdueFrom, type RequestLedger } from './waiting-ledger.ts';
import type { WorkingTime } from './working-hours.ts';

/** Every request asked by a day, as it stands at its end, in the order asked. */
export function requestsOn(ledger: RequestLedger, time: WorkingTime, asOf: Day): readonly RequestRow[] {
  const rows: RequestRow[] = [];
  for (const request of ledger.requests.values()) {
    if (request.body.askedOn <= asOf) rows.push(rowOf(ledger, request, time, asOf));
  }
  return rows.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

function rowOf(ledger: RequestLedger, request: Effective<'requested'>, time: WorkingTime, asOf: Day): RequestRow {
  const { entry, body } = request;
  const closing = closingOn(ledger, entry.id, asOf);
  const until = closing?.body.on ?? asOf;
  const nudges = (ledger.nudges.get(entry.id) ?? []).filter((nudge) => nudge.body.on <= asOf);
  const overdue = overdueFrom(request) <= dayNumber(asOf);
  return {
    id: entry.id,
    what: body.what,
    wants: body.wants ?? (body.approval ? 'approval' : 'answer'),
    askedOn: body.askedOn,
    neededBy: body.neededBy,
    blocks: [...(body.blocks ?? [])],
    state: closing ? (closing.kind === 'answered' ? 'answered' : 'withdrawn') : overdue ? 'overdue' : 'open',
    ...(closing && { closedOn: closing.body.on, closedBy: closing.entry.id }),
    daysOverdue: Math.max(0, dayNumber(until) - overdueFrom(request) + 1),
    ...(closing?.kind === 'answered' && { answerDays: Math.max(0, daysBetween(body.askedOn, closing.body.on)) }),
    nudges: nudges.map((nudge) => ({ entry: nudge.entry.id, on: nudge.body.on, minutes: nudge.body.minutes ?? 0 })),
    ...(body.promised !== undefined && {
      knockOn: knockOn(body.promised, overdueFrom(request), dayNumber(until), time),
    }),
    entries: [entry.id, ...nudges.map((nudge) => nudge.entry.id), ...(closing ? [closing.entry.id] : [])],
  };
}

function closingOn(ledger: RequestLedger, id: EntryId, asOf: Day): ReturnType<typeof closingOf> {
  const closing = closingOf(ledger, id);
  return closing && closing.body.on <= asOf ? closing : undefined;
}

/** Where a promised date moves: as many working days later as the client kept one waiting (row 47; seed A13). */
export function knockOn(promised: Day, from: DayNumber, to: DayNumber, time: WorkingTime): RequestRow['knockOn'] {
  let workingDays = 0;
  for (let day = from; day <= to; day++) if (time.isWorked(day)) workingDays++;
  let moved = dayNumber(promised);
  for (let left = workingDays, tries = 0; left > 0 && tries < longest; tries++) if (time.isWorked(++moved)) left--;
  return { promised, workingDays, moved: dayText(moved) };
}

/** Hours on no day of the week would never bring a working day. */
const longest = 36_525;

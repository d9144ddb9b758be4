import { dayNumber, dayText, daysBetween } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { RequestRow } from './waiting-view.ts';
import { closingOf, overdueFrom, type RequestLedger } from './waiting-ledger.ts';
import type { WorkingTime } from './working-hours.ts';

/** Every request asked by a day, as it stands at its end, in the order asked. */
export function requestsOn(ledger: RequestLedger, asOf: Day): readonly RequestRow[] {
  const rows: RequestRow[] = [];
  for (const [id, request] of ledger.requests) {
    if (request.body.askedOn <= asOf) rows.push(ledger.rows.get(id, [asOf], () => rowOf(ledger, request, asOf)));
  }
  return rows.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

function rowOf(ledger: RequestLedger, request: Effective<'requested'>, asOf: Day): RequestRow {
  const { entry, body } = request;
  const closing = closingOn(ledger, entry.id, asOf);
  const until = closing?.body.on ?? asOf;
  const nudges = (ledger.nudges.get(entry.id) ?? []).filter((nudge) => nudge.body.on <= asOf);
  const from = overdueFrom(request);
  return {
    id: entry.id,
    what: body.what,
    wants: body.wants ?? (body.approval ? 'approval' : 'answer'),
    askedOn: body.askedOn,
    neededBy: body.neededBy,
    blocks: [...(body.blocks ?? [])],
    state: closing ? closedState[closing.kind] : from <= dayNumber(asOf) ? 'overdue' : 'open',
    ...(closing && { closedOn: closing.body.on, closedBy: closing.entry.id }),
    daysOverdue: Math.max(0, dayNumber(until) - from + 1),
    ...(closing?.kind === 'answered' && { answerDays: Math.max(0, daysBetween(body.askedOn, closing.body.on)) }),
    nudges: nudges.map((nudge) => ({ entry: nudge.entry.id, on: nudge.body.on, minutes: nudge.body.minutes ?? 0 })),
    entries: [entry.id, ...nudges.map((nudge) => nudge.entry.id), ...(closing ? [closing.entry.id] : [])],
  };
}

const closedState = { answered: 'answered', withdrawn: 'withdrawn' } as const;

function closingOn(ledger: RequestLedger, id: EntryId, asOf: Day): ReturnType<typeof closingOf> {
  const closing = closingOf(ledger, id);
  return closing && closing.body.on <= asOf ? closing : undefined;
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
  return { ...row, knockOn: { promised, workingDays, moved } };
}

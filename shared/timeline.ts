import { dayNumber, twoDigits } from './calendar.ts';
import type { EntryId } from './fields.ts';
import type { AnyEffective } from './journal/effective.ts';
import { occurredOf } from './journal/occurred.ts';
import { partsOf, type Moment, type Occurred, type Stamp } from './journal/time.ts';
import { laneOf, type TimelineEntry } from './timeline-view.ts';

type Placed = Pick<TimelineEntry, 'from' | 'to' | 'certainty'>;

/** An entry as it stands on the timeline. `find` gives the entry that another says it came after. */
export function timelineEntry(
  one: AnyEffective,
  cite: string,
  find: (id: EntryId) => AnyEffective | undefined,
): TimelineEntry {
  const { from, to, certainty } = placedAt(one, find);
  const { kind, body } = one;
  // Written out: spreading costs as much again, a hundred thousand times.
  const entry = { id: one.entry.id, cite, lane: laneOf(kind), kind, from, to, certainty, label: gistOf(body) };
  return one.struck ? { ...entry, struck: true } : entry;
}

function placedAt(one: AnyEffective, find: (id: EntryId) => AnyEffective | undefined): Placed {
  const occurred = occurredOf(one);
  const recorded = recordedDay(one.entry.recordedAt);
  if (!occurred) return { from: recorded, to: recorded, certainty: 'exact' };
  if (!('afterEntry' in occurred)) return known(occurred, one.entry.recordedAt);
  const other = find(occurred.afterEntry);
  const then = other && occurredOf(other);
  // What came after something that itself is only known to have come after: its recording is as near as one gets.
  const from = !other
    ? recorded
    : then && !('afterEntry' in then)
      ? known(then, other.entry.recordedAt).to
      : recordedDay(other.entry.recordedAt);
  return { from, to: from, certainty: 'after' };
}

function known(occurred: Exclude<Occurred, { afterEntry: EntryId }>, { zone }: Stamp): Placed {
  if ('on' in occurred) return { ...daysOf(occurred.on, occurred.on, zone), certainty: 'exact' };
  if ('around' in occurred) return { ...daysOf(occurred.around, occurred.around, zone), certainty: 'around' };
  if ('from' in occurred) return { ...daysOf(occurred.from, occurred.to, zone), certainty: 'span' };
  if ('between' in occurred) return { ...daysOf(...occurred.between, zone), certainty: 'between' };
  const [moment, certainty] =
    'before' in occurred ? ([occurred.before, 'before'] as const) : ([occurred.after, 'after'] as const);
  const { from } = daysOf(moment, moment, zone);
  return { from, to: from, certainty };
}

/** From the beginning of one moment to the end of another; never backwards, whatever zones they were written in. */
function daysOf(first: Moment, last: Moment, zone: string): { readonly from: number; readonly to: number } {
  const from = begin(partsOf(first, zone).local);
  return { from, to: Math.max(from, end(partsOf(last, zone).local)) };
}

function begin(local: string): number {
  const day = dayNumber(`${local}-01-01`.slice(0, 10));
  return local.length < 16 ? day : day + (twoDigits(local, 11) * 60 + twoDigits(local, 14)) / 1440;
}

function end(local: string): number {
  if (local.length >= 16) return begin(local);
  if (local.length === 10) return begin(local) + 1;
  const [year = 0, month = 12] = local.split('-').map(Number);
  const next =
    month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${local.slice(0, 5)}${twoPlaces(month + 1)}-01`;
  return dayNumber(next);
}

function twoPlaces(value: number): string {
  return String(value).padStart(2, '0');
}

function recordedDay({ at, offset }: Stamp): number {
  return (Date.parse(at) + offset * 60_000) / 86_400_000;
}

/** The fields in which kinds say what they are about, the most telling first. */
const telling = ['what', 'text', 'subject', 'number', 'words', 'name', 'title', 'reason', 'to', 'state'] as const;
const longest = 90;

/** One short line of what an entry says; empty where only its kind tells. */
function gistOf(body: object): string {
  const fields = body as Readonly<Record<string, unknown>>; // a body is an object of named fields
  for (const field of telling) {
    const said = fields[field];
    if (typeof said !== 'string' || said.trim() === '') continue;
    const start = said.slice(0, 4 * longest);
    const line = (/\s\s|[^\S ]/.test(start) ? start.replaceAll(/\s+/g, ' ') : start).trim();
    return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  }
  return '';
}

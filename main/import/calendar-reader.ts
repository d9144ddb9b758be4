import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { differenceInMinutes } from 'date-fns';
import { isZone } from '../../shared/fields.ts';
import { instantOf as zonedInstant } from '../../shared/zones.ts';
import { decode } from './decode.ts';
import { momentAt, somebodyNamed } from './chat.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import { mostItems, type Chosen, type Found, type ReadingContext, type Source, type Somebody } from './source.ts';
import type { Problem } from '../../shared/import/problem.ts';

const largest = 50 * 1024 * 1024;

/**
 * Reads the meetings of a calendar that are over. One that was called off is an incident; any other was held as far as the calendar knows: the user says
 * which were missed. Days without a time, and what is still to come, are no meetings held.
 */
export async function readCalendar(file: Chosen, { zone, signal, now, answer }: ReadingContext): Promise<Source> {
  const { text } = decode(await readWhole(file, largest), answer.encoding);
  const found: Found[] = [];
  const problems: Problem[] = [];
  const say = (row: number, code: Problem['code'], detail?: string) =>
    problems.push({
      file: file.name,
      row,
      code,
      ...(detail !== undefined && { detail: detail.slice(0, 200) }),
      leftOut: true,
    });
  let row = 0;
  for (const component of eventsOf(text)) {
    signal.throwIfAborted();
    row++;
    const room = mostItems - found.length;
    try {
      const event = new ICAL.Event(component);
      if (event.startDate === null || event.startDate.isDate) continue;
      if (event.isRecurrenceException()) continue; // told by the meeting that repeats
      const times = event.isRecurring()
        ? repeats(event, now, room + 1)
        : [{ start: event.startDate, end: event.endDate }];
      for (const { start, end } of times.slice(0, room)) {
        const one = meetingOf(event, component, start, end, zone, now, row);
        if (one) found.push(one);
      }
      if (times.length <= room) continue;
      say(row, 'too-many', String(mostItems));
      break;
    } catch (error) {
      say(row, 'message-broken', error instanceof Error ? error.message : undefined);
    }
  }
  return { info: { name: file.name, as: 'calendar' }, found, problems, original: file.path };
}

function eventsOf(text: string): readonly ICAL.Component[] {
  try {
    const root: unknown = ICAL.parse(text.replace(/\r?\n(?=\r?\n)/gu, ''));
    ICAL.TimezoneService.reset(); // what another file said of a zone holds for that file only
    // A file may hold several calendars, one after the other.
    const calendars = Array.isArray(root) && Array.isArray(root[0]) ? root : [root];
    return calendars.flatMap((one) => {
      const calendar = new ICAL.Component(one as [string, unknown[], unknown[]]); // what the parser gives
      for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
      return calendar.getAllSubcomponents('vevent');
    });
  } catch (error) {
    throw new Unreadable('damaged', undefined, { cause: error });
  }
}

interface Times {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** The times a meeting was to be held until now, `most` of them at most; of one moved, where it was moved to. */
function repeats(event: ICAL.Event, now: number, most: number): readonly Times[] {
  const times: Times[] = [];
  const iterator = event.iterator();
  while (times.length < most) {
    const next = iterator.next() as ICAL.Time | undefined; // nothing once it is over
    if (!next || next.toJSDate().getTime() > now) break;
    const { startDate: start, endDate: end } = event.getOccurrenceDetails(next);
    times.push({ start, end });
  }
  return times;
}

function meetingOf(
  event: ICAL.Event,
  component: ICAL.Component,
  start: ICAL.Time,
  end: ICAL.Time,
  zone: string,
  now: number,
  row: number,
): Found | undefined {
  const tzid = tzidOf(component);
  const own = tzid !== undefined && isZone(tzid) ? tzid : zone;
  const [from, to] = [instantOf(start, tzid, zone), instantOf(end, tzid, zone)];
  const begins = momentAt(from, own);
  const ends = momentAt(to, own);
  if (begins === undefined || ends === undefined || to > now || to < from) return undefined;
  const summary = line(event.summary, 500) || '…';
  const place = line(event.location, 300);
  const memo = place === '' ? summary : `${summary} · ${place}`;
  const isOff = String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
  const minutes = Math.min(differenceInMinutes(to, from), 525_600);
  const people = peopleOf(event);
  const says = JSON.stringify([event.uid, begins]);
  const occurred = begins === ends ? { on: begins } : { from: begins, to: ends };
  return {
    row,
    kind: isOff ? 'incident' : 'work',
    body: isOff ? { what: memo, occurred } : { memo, minutes, on: begins.slice(0, 10), occurred },
    key: `calendar ${createHash('sha256').update(says).digest('hex').slice(0, 32)}`,
    when: begins,
    to: people,
  };
}

/** Epoch milliseconds. A zone by a name that is known counts by that zone's own rules, whatever the file says of it; no zone is this computer's. */
function instantOf(time: ICAL.Time, tzid: string | undefined, zone: string): number {
  const { year, month, day, hour, minute, second } = time;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  if (tzid !== undefined && isZone(tzid)) return zonedInstant(tzid, local);
  return time.zone.tzid === 'floating' ? zonedInstant(zone, local) : time.toJSDate().getTime();
}

function tzidOf(component: ICAL.Component): string | undefined {
  const named: unknown = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof named === 'string' ? named : undefined;
}

function peopleOf(event: ICAL.Event): readonly Somebody[] {
  const organizer = event.component.getFirstProperty('organizer');
  return [...(organizer ? [organizer] : []), ...event.attendees].slice(0, 50).flatMap((property) => {
    const address = String(property.getFirstValue() ?? '').replace(/^mailto:/iu, '');
    const name = property.getFirstParameter('cn');
    return somebodyNamed(name, address) ?? [];
  });
}

function line(text: unknown, length: number): string {
  return typeof text === 'string'
    ? text
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, length)
        .toWellFormed()
    : '';
}

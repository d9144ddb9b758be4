import { plusDays } from '../calendar.ts';
import type { Day, EntryId } from '../fields.ts';
import type { Stamp } from '../journal/time.ts';

/** A day something is due. */
export interface DueDay {
  /** The entry it rests on. */
  readonly entry: EntryId;
  readonly what: 'invoice' | 'request' | 'promise' | 'renewal' | 'review';
  readonly day: Day;
  readonly summary: string;
}

/** An iCalendar file (RFC 5545) with an event of a whole day for each; the same entry keeps its UID, so that importing again doubles nothing. */
export function calendarOf(days: readonly DueDay[], madeAt: Stamp, version: string): string {
  const stamp = madeAt.at.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  const events = days.flatMap(({ entry, what, day, summary }) => [
    'BEGIN:VEVENT',
    `UID:${what}-${entry}@on-record.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${plusDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//On Record//${version}//EN`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A content line of at most 75 octets, continued on the next (RFC 5545, 3.1); never within a character. */
function foldedLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

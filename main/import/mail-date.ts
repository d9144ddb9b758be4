import { isZone } from '../../shared/fields.ts';
import { localAt } from '../../shared/zones.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const shape =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/iu;

/** The offsets of zone names that RFC 5322 still reads, in minutes. */
const named: Readonly<Record<string, number>> = {
  UT: 0, GMT: 0, UTC: 0, Z: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  CET: 60, CEST: 120, BST: 60, MSK: 180, JST: 540,
}; // prettier-ignore

/**
 * The moment of a mail's Date header, by the clock of its sender: `2026-11-12T21:48[+01:00]`. An offset is kept where it is one, for it is what the
 * header says; a header without one is in the zone of this computer. `undefined` for what is no date.
 */
export function mailDate(header: string | undefined, zone: string): string | undefined {
  const match = shape.exec((header ?? '').replace(/\([^)]*\)/gu, '').trim());
  if (!match) return undefined;
  const [, day = '', name = '', written = '', hour = '', minute = '', , offset] = match;
  const month = months.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0) return undefined;
  // RFC 5322, 4.3: two digits are of 1950 to 2049, three are years since 1900.
  const short = Number(written);
  const year = written.length === 2 ? short + (short < 50 ? 2000 : 1900) : written.length === 3 ? short + 1900 : short;
  const local = Date.UTC(year, month, Number(day), Number(hour), Number(minute));
  if (new Date(local).getUTCDate() !== Number(day) || Number(hour) > 23 || Number(minute) > 59 || year < 1970)
    return undefined;
  const minutes = offset === undefined ? undefined : offsetOf(offset);
  if (minutes === undefined) return `${text(local)}[${zone}]`;
  const instant = local - minutes * 60_000;
  // The sender's own clock where its zone can be named, else the user's: either is the same instant.
  const own = zoneOf(minutes);
  return own === undefined ? `${text(localAt(zone, instant))}[${zone}]` : `${text(local)}[${own}]`;
}

function offsetOf(written: string): number | undefined {
  const digits = /^([+-])(\d{2})(\d{2})$/u.exec(written);
  if (!digits) return named[written.toUpperCase()];
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return minutes > 16 * 60 ? undefined : digits[1] === '-' ? -minutes : minutes;
}

function zoneOf(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  const name = `${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return isZone(name) ? name : undefined;
}

function text(local: number): string {
  return new Date(local).toISOString().slice(0, 16);
}

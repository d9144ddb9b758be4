import { z } from 'zod';

/** The window's policy forbids `eval`, which zod would otherwise use to compile its parsers. */
z.config({ jitless: true });

/** The largest text field, in bytes of UTF-8. */
export const textLimit = 64 * 1024;

const uuid = () =>
  z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'not an id');

export const ClientId = uuid().brand('ClientId');
export type ClientId = z.output<typeof ClientId>;

/** A draft's id becomes its entry's id, so that sealing twice gives the first answer. */
export const EntryId = uuid().brand('EntryId');
export type EntryId = z.output<typeof EntryId>;

export const DeviceId = uuid().brand('DeviceId');
export type DeviceId = z.output<typeof DeviceId>;

export const VaultId = uuid().brand('VaultId');
export type VaultId = z.output<typeof VaultId>;

/** SHA-256 in lower-case hexadecimal. */
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'not a SHA-256')
  .brand('Hash');
export type Hash = z.output<typeof Hash>;

/** Bytes of UTF-8 a string takes, without encoding it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

const wellFormed = (text: string) => text.toWellFormed();
const notBlank = (text: string) => text.trim() !== '';
// Control characters have no place in a one-line name; bidirectional marks and joiners do.
const oneLine = (text: string) => !/\p{Cc}/u.test(text);

/** Anything the user writes at length: kept exactly as typed, but for lone surrogates, which no file could hold. */
export const Text = z
  .string()
  .max(textLimit, 'too long')
  .refine((text) => utf8Length(text) <= textLimit, 'too long')
  .refine(notBlank, 'empty')
  .overwrite(wellFormed);

/** A name or a title: one line, at most 500 characters. */
export const Name = z
  .string()
  .max(500, 'too long')
  .refine(notBlank, 'empty')
  .refine(oneLine, 'must be one line')
  .overwrite(wellFormed);

/** A calendar day, `2026-11-21`. */
export const Day = z.iso.date().refine((day) => !day.startsWith('0000'), 'not a date');
export type Day = string;

export const Currency = z.string().regex(/^[A-Z]{3}$/, 'not a currency code');

/** An amount in integer minor units of its currency, gross: `{ minor: 12000, currency: 'EUR' }` is €120.00. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = z.output<typeof Money>;

/** An amount above zero. */
export const SumOfMoney = z.strictObject({ minor: z.int().min(1), currency: Currency });

/** Whole minutes, at most a year of them. */
export const Minutes = z.int().min(0).max(527_040);

/** A clock time of a day, `09:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time');

/** An IANA zone name the runtime knows. */
export const Zone = z
  .string()
  .max(64)
  .refine((zone) => isZone(zone), 'not a time zone');

/** Whether the runtime knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // RangeError is how Intl says "unknown zone"
  }
}

/**
 * A place on the disk. At the terminal it is a path; a window sends the token that a dialog of the main process gave it, and
 * `serve` refuses anything else.
 */
export const Place = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0'), 'not a place');

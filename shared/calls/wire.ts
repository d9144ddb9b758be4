import { z } from 'zod';
import { Day, EntryId, Hash } from '../fields.ts';
import { Envelope } from '../journal/entry.ts';
import { Stamp } from '../journal/time.ts';

/** The fields of a body, of any kind: parsed by the kind's own schema where it is known. */
export const Fields = z.record(z.string(), z.unknown());

/** A sealed entry as it crosses a door: the envelope, its hash, its body without the salt, and how it is cited (`37`, `k7-37`). */
export const WireEntry = Envelope.extend({ hash: Hash, body: Fields, cite: z.string() });
export type WireEntry = z.output<typeof WireEntry>;

/** An entry of the log as it counts now, with its corrections under it. */
export const LogItem = z.object({
  entry: WireEntry,
  /** The corrected body; `entry.body` is the original. */
  body: Fields,
  struck: z.boolean(),
  addenda: z.array(WireEntry),
  /** The calendar day it stands under. */
  day: Day,
  /** Of what came from a mail: the mail it answers, as far as that is here, and the mails of their exchange in the order of what happened. */
  exchange: z
    .object({ answers: z.object({ entry: EntryId, cite: z.string() }).optional(), mails: z.array(EntryId) })
    .optional(),
});
export type LogItem = z.output<typeof LogItem>;

/** What recording an entry answers: how it is found and cited from now on. */
export const Sealed = z.object({ id: EntryId, n: z.int(), cite: z.string(), hash: Hash, recordedAt: Stamp });

import { z } from 'zod';
import { ClientId, DeviceId, EntryId, Hash, type ClientId as Client } from '../fields.ts';
import { Stamp } from './time.ts';
import type { Body, Kind } from './kinds.ts';

/** Oddities of the clock, noticed when sealing and written down for good (row 85). */
export const clockMarks = ['went-back', 'jumped', 'zone-changed'] as const;

/** Whose journal a line belongs to: a client's, or the vault's own. */
export const Owner = z.union([ClientId, z.literal('vault')]);
export type Owner = Client | 'vault';

/** The first half of a line. It binds the body by `bodyHash`, and each of the body's fields by `fields`. */
export const Envelope = z.strictObject({
  v: z.literal(1),
  id: EntryId,
  client: Owner,
  device: DeviceId,
  /** 1, 2, 3 … for each client and device. */
  n: z.int().min(1),
  kind: z.string().max(60),
  recordedAt: Stamp,
  draftedAt: Stamp.optional(),
  clock: z.array(z.enum(clockMarks)).optional(),
  /** Heads of other devices' files of this journal, as known when sealing. */
  seen: z.record(z.string(), Hash).optional(),
  app: z.string().max(40),
  bodyHash: Hash,
  fields: Hash,
});
export type Envelope = z.output<typeof Envelope>;

/** A sealed entry in memory: its envelope, its hash, and its body without the salt. Frozen; nothing changes it. */
export interface Sealed<K extends Kind = Kind> extends Omit<Envelope, 'kind'> {
  readonly kind: K;
  readonly hash: Hash;
  readonly body: Readonly<Body<K>>;
}

/** Any sealed entry, told apart by `kind`. */
export type Entry = { [K in Kind]: Sealed<K> }[Kind];

/** Whether an entry is of one of the kinds named. */
export function isKind<K extends Kind>(entry: Entry, ...kinds: readonly K[]): entry is Extract<Entry, { kind: K }> {
  return (kinds as readonly string[]).includes(entry.kind); // widened only to ask
}

/** The order of a journal: when recorded, then device, then number (architecture, "The journal"). */
export function byRecording(a: Entry, b: Entry): number {
  return compare(a.recordedAt.at, b.recordedAt.at) || compare(a.device, b.device) || a.n - b.n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

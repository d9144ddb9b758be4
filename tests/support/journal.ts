import { createHash, createHmac } from 'node:crypto';
import { ClientId, DeviceId, EntryId, type Hash } from '../../shared/fields.ts';
import { genesis, lineText, sealLine } from '../../shared/journal/chain.ts';
import type { Digest } from '../../shared/journal/digest.ts';
import { byRecording, type Entry, type Owner } from '../../shared/journal/entry.ts';
import { headsOf, type Heads } from '../../shared/journal/fingerprint.ts';
import { kinds, type Body, type Kind } from '../../shared/journal/kinds.ts';
import type { Stamp } from '../../shared/journal/time.ts';

/** The format's hash functions, from node:crypto. */
export const digest: Digest = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  hmac: (keyHex, text) => createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex'),
};

export const client = ClientId.parse('01890000-0000-7000-8000-000000000001');
export const firstDevice = DeviceId.parse('01890000-0000-7000-8000-0000000000d1');
export const otherDevice = DeviceId.parse('01890000-0000-7000-8000-0000000000d2');

/** What is sealed: a kind, its body, and when it was recorded. */
export interface Act<K extends Kind = Kind> {
  readonly kind: K;
  readonly body: Body<K>;
  /** `2026-11-12T21:57:40` in Warsaw in winter (UTC+1), unless `zone` and `offset` say otherwise. A day after the last one where left out. */
  readonly at?: string;
  readonly zone?: string;
  readonly offset?: number;
  readonly clock?: Entry['clock'];
  readonly device?: DeviceId;
}

/** A real journal: sealed lines that chain, and the entries they hold. */
export interface TestJournal {
  readonly entries: readonly Entry[];
  /** As on the disk, without line feeds; each device's in its order. */
  readonly lines: readonly string[];
  readonly heads: Heads;
}

/** The id that the n-th act of a journal (from 1) will have. */
export function idOf(n: number): EntryId {
  return EntryId.parse(`01890000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`);
}

/** An act, with the body checked by the compiler. */
export function act<K extends Kind>(kind: K, body: Body<K>, how: Omit<Act, 'kind' | 'body'> = {}): Act {
  return { kind, body, ...how } as Act; // kind and body belong together by the signature
}

/** Seals acts into a journal with a valid chain. Salts and ids are counted, so that the same acts give the same bytes. */
export function journalOf(acts: readonly Act[], owner: Owner = client): TestJournal {
  const lines = new Map<DeviceId, string[]>();
  const last = new Map<DeviceId, { n: number; hash: Hash }>();
  const entries: Entry[] = [];
  let instant = Date.parse('2026-01-01T11:00:00.000Z');
  for (const [
    i,
    { kind, body, at, zone = 'Europe/Warsaw', offset = 60, clock, device = firstDevice },
  ] of acts.entries()) {
    instant = at === undefined ? instant + 24 * 3600_000 : Date.parse(`${at}Z`) - offset * 60_000;
    const recordedAt: Stamp = { at: new Date(instant).toISOString(), zone, offset };
    const previous = last.get(device) ?? { n: 0, hash: genesis };
    const checked = kinds[kind].parse(body);
    const salt = (i + 1).toString(16).padStart(32, '0');
    const unsealed = {
      v: 1,
      id: idOf(i + 1),
      client: owner,
      device,
      n: previous.n + 1,
      kind,
      recordedAt,
      app: '1.0.0',
      ...(clock && { clock }),
    } as const;
    const line = sealLine(digest, previous.hash, unsealed, checked, salt);
    const { salt: _, ...kept } = JSON.parse(line.body);
    entries.push({ ...JSON.parse(line.envelope), hash: line.hash, body: kept });
    const own = lines.get(device) ?? [];
    own.push(lineText(line).slice(0, -1));
    lines.set(device, own);
    last.set(device, { n: previous.n + 1, hash: line.hash });
  }
  return { entries: entries.sort(byRecording), lines: [...lines.values()].flat(), heads: headsOf(entries) };
}

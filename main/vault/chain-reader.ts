import type { DeviceId, EntryId, Hash } from '../../shared/fields.ts';
import type { ChainFault } from '../../shared/journal/chain.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import { envelopeFault, type AnyEnvelope } from './envelope.ts';
import { bodyDigest, envelopeDigest } from './line-digests.ts';

const hashPattern = /^[0-9a-f]{64}$/;
const space = 32;
const tabByte = 9;

/**
 * Opens a journal's lines one after the other, in the bytes they were read into: the same answers as `openLine` of shared, at a
 * fraction of its cost, because what is hashed is never copied. (A property test keeps the two together.)
 */
export class ChainReader {
  readonly #owner: Owner;
  readonly #device: DeviceId;
  /** The number and hash of the last line that held. */
  n: number;
  hash: Hash;

  constructor(owner: Owner, device: DeviceId, n: number, hash: Hash) {
    this.#owner = owner;
    this.#device = device;
    this.n = n;
    this.hash = hash;
  }

  /**
   * Checks the line `bytes[start, end)` (its line feed not included) against the chain: an entry, or what is wrong. The bytes of the
   * line are used up: the previous hash is written over the line's own, and the salt over the envelope's end, so that each digest is
   * taken of bytes that stand side by side.
   */
  take(bytes: Buffer, start: number, end: number): Entry | ChainFault {
    const n = this.n + 1;
    const tab = bytes.indexOf(tabByte, start);
    if (tab < start + 66 || tab >= end || bytes[start + 64] !== space) return { fault: 'not-a-line', n };
    const stated = bytes.toString('latin1', start, start + 64);
    const envelopeText = bytes.toString('utf8', start + 65, tab);
    const hash = envelopeDigest(bytes, start, tab, this.hash);
    if (hash !== stated) return { fault: hashPattern.test(stated) ? 'hash-mismatch' : 'not-a-line', n };

    const envelope = parsed(envelopeText) as AnyEnvelope | undefined; // its members are checked below
    const whole = parsed(bytes.toString('utf8', tab + 1, end)) as Record<string, unknown> | undefined | null; // likewise
    if (envelope === undefined || whole === undefined) return { fault: 'not-json', n };
    const digest = bodyDigest(bytes, tab, end, whole?.['salt']);
    if (digest === undefined || digest !== envelope?.bodyHash) return { fault: 'body-mismatch', n };

    const fault = envelopeFault(envelope, this.#owner, this.#device, n);
    if (fault) return { fault, n, ...(typeof envelope.id === 'string' && { entry: envelope.id as EntryId }) }; // only named, never used
    this.n = n;
    this.hash = hash as Hash; // it equals a SHA-256
    return entryOf(envelope, this.hash, whole ?? {});
  }
}

/** A sealed entry in memory, frozen through and through; the salt stays behind on the disk. */
export function entryOf(envelope: object, hash: Hash, whole: Readonly<Record<string, unknown>>): Entry {
  // Copied by hand: taking a member out by `...rest` costs as much again as parsing.
  const body: Record<string, unknown> = {};
  for (const name in whole) {
    if (name === '__proto__')
      Object.defineProperty(body, name, { value: whole[name], enumerable: true }); // a name like any other in JSON
    else if (name !== 'salt') body[name] = whole[name];
  }
  const entry = envelope as { hash: Hash; body: object }; // becomes one by the next two lines
  entry.hash = hash;
  entry.body = body;
  return deepFreeze(entry) as unknown as Entry; // the envelope was checked; the body was, when it was sealed
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON has no undefined, so it says "not JSON"
  }
}

function deepFreeze<T extends object>(value: T): T {
  for (const name in value) {
    const member = value[name];
    if (typeof member === 'object' && member !== null) deepFreeze(member);
  }
  return Object.freeze(value);
}

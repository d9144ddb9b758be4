import type { Hash } from '../../shared/fields.ts';
import { sha256 } from './digest.ts';

const newline = 10;

/**
 * The digest that chains the line at `bytes[start, tab)` to the one before it. What is hashed stands side by side: the previous hash is written over
 * the line's own, which is used up.
 */
export function envelopeDigest(bytes: Buffer, start: number, tab: number, previous: string): string {
  bytes.write(previous, start, 'latin1');
  bytes[start + 64] = newline;
  return sha256(bytes.subarray(start, tab));
}

/** The digest of the body `bytes[tab + 1, end)` with its salt, which is written over the envelope's end; `undefined` where it is no salt. */
export function bodyDigest(bytes: Buffer, tab: number, end: number, salt: unknown): string | undefined {
  if (!putSalt(salt, bytes, tab - 32)) return undefined;
  bytes[tab] = newline;
  return sha256(bytes.subarray(tab - 32, end));
}

/** Writes a salt (16 bytes in lower-case hexadecimal) into the bytes; false where it is none. A pattern and a write would take twice as long. */
function putSalt(salt: unknown, bytes: Buffer, at: number): boolean {
  if (typeof salt !== 'string' || salt.length !== 32) return false;
  for (let i = 0; i < 32; i++) {
    const code = salt.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
    bytes[at + i] = code;
  }
  return true;
}

/** Lines that stand one after the other in the bytes, from their first, and what each says of itself. */
export interface SaidLines {
  readonly bytes: Buffer;
  /** Of each line where its tab stands, and its line feed. */
  readonly ends: Uint32Array;
  /** The hash of the line before the first. */
  readonly previous: Hash;
  /** Of each line its body's salt, as it was parsed, and its body's hash, as its envelope was: 32 and 64 characters. */
  readonly said: string;
}

/** Whether all the digests of lines are what the lines say. The bytes are used up. */
export function digestsHold({ bytes, ends, previous, said }: SaidLines): boolean {
  let [start, before, at] = [0, previous as string, 0];
  for (let i = 0; i < ends.length; i += 2) {
    const [tab = 0, end = 0] = [ends[i], ends[i + 1]];
    const stated = bytes.toString('latin1', start, start + 64);
    if (envelopeDigest(bytes, start, tab, before) !== stated) return false;
    if (bodyDigest(bytes, tab, end, said.slice(at, at + 32)) !== said.slice(at + 32, at + 96)) return false;
    before = stated;
    start = end + 1;
    at += 96;
  }
  return true;
}

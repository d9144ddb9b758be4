import type { Hash } from '../fields.ts';
import type { Digest } from './digest.ts';
import { genesis } from './chain.ts';

/** The last entry of each device's file of a journal. */
export type Heads = Readonly<Record<string, { readonly hash: Hash; readonly n: number }>>;

/**
 * One hash that stands for a whole journal: the head where one computer wrote it, else SHA-256 over the lines `device hash`, sorted, each ended
 * by a line feed. An empty journal has the 64 zeros a first line is chained to.
 */
export function fingerprintOf(digest: Digest, heads: Heads): Hash {
  const devices = Object.keys(heads).sort();
  const lines = devices.map((device) => `${device} ${heads[device]?.hash}\n`);
  if (lines.length < 2) return heads[devices[0] ?? '']?.hash ?? genesis;
  return digest.sha256(lines.join('')) as Hash; // the digest gives hexadecimal
}

/** The last entry of each device among the entries of a journal. */
export function headsOf(
  entries: readonly { readonly device: string; readonly n: number; readonly hash: Hash }[],
): Heads {
  const heads: Record<string, { hash: Hash; n: number }> = {};
  for (const { device, n, hash } of entries) if (n > (heads[device]?.n ?? 0)) heads[device] = { hash, n };
  return heads;
}

/** The first sixteen digits of a hash in groups of four, as they are read aloud. */
export function shortHash(hash: Hash): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

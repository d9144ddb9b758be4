import * as crypto from 'node:crypto';
import type { Digest } from '../../shared/journal/digest.ts';

/**
 * SHA-256 in lower-case hexadecimal, of bytes or of a text's UTF-8. `crypto.hash` (Node 20.12) takes a third of the time of
 * `createHash`; Electron's own Node may be built without it.
 */
export const sha256: (data: string | Uint8Array) => string =
  typeof crypto.hash === 'function'
    ? (data) => crypto.hash('sha256', data, 'hex')
    : (data) => crypto.createHash('sha256').update(data).digest('hex');

/** The format's two hash functions, from node:crypto. */
export const digest: Digest = { sha256, hmac };

/** SHA-256's block, in bytes. */
const block = 64;

/** HMAC by its definition (RFC 2104), because `createHmac` takes ten times as long as the two hashes it consists of. */
function hmac(keyHex: string, text: string): string {
  const key = Buffer.from(keyHex, 'hex');
  if (key.length > block) return crypto.createHmac('sha256', key).update(text).digest('hex');
  const length = Buffer.byteLength(text);
  const inner = Buffer.alloc(block + length, 0x36);
  const outer = Buffer.alloc(block + 32, 0x5c);
  for (const [i, byte] of key.entries()) {
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  inner.write(text, block);
  outer.write(sha256(inner), block, 'hex');
  return sha256(outer);
}

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
export const digest: Digest = {
  sha256,
  hmac: (keyHex, text) => crypto.createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex'),
};

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The two hash functions of the format. The main process gives node:crypto's; a page without it uses {@link portableDigest}. */
export interface Digest {
  /** SHA-256 of bytes, or of a text's UTF-8 bytes, lower-case hexadecimal. */
  sha256(data: string | Uint8Array): string;
  /** HMAC-SHA-256 with a key given in hexadecimal, over the text's UTF-8 bytes, lower-case hexadecimal. */
  hmac(keyHex: string, text: string): string;
}

/** The same digests in plain JavaScript, for the verifier page and the tests that compare the two. */
export const portableDigest: Digest = {
  sha256: (data) => bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data)),
  hmac: (keyHex, text) => bytesToHex(hmac(sha256, hexToBytes(keyHex), utf8ToBytes(text))),
};

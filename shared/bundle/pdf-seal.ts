import type { Digest } from '../journal/digest.ts';
import { PdfReader } from './pdf-objects.ts';

/**
 * The line before a PDF's last words: a comment to every reader, with the SHA-256 of all bytes before it. It tells a file that another program changed or
 * saved anew; whoever computes it again it does not tell, for nothing in it is secret: the entry that says which file was issued does.
 */
export function sealLine(sha256: string): string {
  return `%On-Record-SHA256 ${sha256}`;
}

/** Longer than what stands behind the sealed bytes. */
const most = 160;

/** Whether a PDF is, byte for byte, as this program wrote it, as far as that can be seen in it. */
export function isSealed(digest: Digest, bytes: Uint8Array): boolean {
  const tail = PdfReader.text(bytes, Math.max(0, bytes.length - most), bytes.length);
  const found = /(%On-Record-SHA256 [0-9a-f]{64})\nstartxref\n[1-9]\d*\n%%EOF\n$/.exec(tail);
  if (!found) return false;
  const from = bytes.length - found[0].length;
  return found[1] === sealLine(digest.sha256(bytes.subarray(0, from)));
}

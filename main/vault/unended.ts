import { isUtf8 } from 'node:buffer';
import type { Hash } from '../../shared/fields.ts';
import { openLine } from '../../shared/journal/chain.ts';
import { digest } from './digest.ts';
import { openOuter } from './line-seal.ts';

/**
 * Whether a last line without its line feed is whole all the same, as an editor or a sync program leaves it: it is chained to the line before,
 * by that one's hash. Of a sealed line the outside tells, so this takes no key. A line that was really torn cannot: its digest is another.
 */
export function isWhole(line: Buffer, previous: Hash): boolean {
  if (typeof openOuter(Buffer.from(line), 0, line.length, previous) !== 'string') return true; // a copy, because it is used up
  return isUtf8(line) && typeof openLine(digest, previous, line.toString('utf8')) !== 'string';
}

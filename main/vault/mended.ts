import type { Hash } from '../../shared/fields.ts';
import { genesis, openLine } from '../../shared/journal/chain.ts';
import { digest } from './digest.ts';
import { openOuter, type LineSeal } from './line-seal.ts';
import type { Place } from './read-journal.ts';

/** A line that was put in its place, by what it proves. */
interface Placed {
  /** As it stands in the file, without its line feed. */
  readonly bytes: Buffer;
  /** The hash it begins with in the file, and that of the plain line. */
  readonly outer: Hash;
  readonly inner: Hash;
}

/**
 * Puts a journal together from files that each hold some of its lines: only lines that the chain binds to the one before, from the first on, and that
 * open as entries of this place. The answer ends where no file has the next one.
 */
export function mendedJournal(files: readonly Buffer[], place: Place, seal: LineSeal | undefined): readonly Buffer[] {
  const unedited = files.map(withoutEditor);
  const all = unedited.flatMap(linesOf);
  // In an intact file the next line follows the last one; only at a gap all have to be tried.
  const after = new Map<string, Buffer[]>();
  for (const lines of unedited.map(linesOf))
    for (const [i, line] of lines.entries()) {
      const previous = i === 0 ? genesis : (lines[i - 1]?.toString('latin1', 0, 64) ?? '');
      after.set(previous, [...(after.get(previous) ?? []), line]);
    }
  const mended: Buffer[] = [];
  let last: Pick<Placed, 'outer' | 'inner'> = { outer: genesis, inner: genesis };
  for (;;) {
    const next: Placed | undefined =
      firstPlaced(after.get(last.outer) ?? [], last, mended.length + 1, place, seal) ??
      firstPlaced(all, last, mended.length + 1, place, seal);
    if (!next) return mended;
    mended.push(next.bytes);
    last = next;
  }
}

function firstPlaced(
  lines: readonly Buffer[],
  last: Pick<Placed, 'outer' | 'inner'>,
  n: number,
  place: Place,
  seal: LineSeal | undefined,
): Placed | undefined {
  for (const bytes of lines) {
    const placed = placedAfter(bytes, last, n, place, seal);
    if (placed) return placed;
  }
  return undefined;
}

function placedAfter(
  bytes: Buffer,
  last: Pick<Placed, 'outer' | 'inner'>,
  n: number,
  { owner, device }: Place,
  seal: LineSeal | undefined,
): Placed | undefined {
  const outer = seal && openOuter(Buffer.from(bytes), 0, bytes.length, last.outer);
  if (typeof outer === 'string') return undefined;
  const text = seal ? seal.peek(bytes.toString('latin1'), n) : bytes.toString('utf8');
  const opened = text === undefined ? 'not-a-line' : openLine(digest, last.inner, text, true);
  if (typeof opened === 'string') return undefined;
  const { envelope, hash } = opened;
  if (envelope['n'] !== n || envelope['client'] !== owner || envelope['device'] !== device) return undefined;
  return { bytes, outer: outer?.hash ?? hash, inner: hash };
}

/**
 * The bytes without what text editors add unasked: a mark at the beginning (EF BB BF), a carriage return (13) before each line feed. No line of a journal
 * has either, and what is left has to prove itself like any other.
 */
function withoutEditor(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (!marked.includes(13)) return marked;
  return marked.filter((byte, i) => byte !== 13 || marked[i + 1] !== 10) as Buffer; // a Buffer's filter gives one
}

/** The lines of a file; whether the last is whole without its line feed, it has to prove like any other. */
export function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

import { isUtf8 } from 'node:buffer';
import type { Hash } from '../../shared/fields.ts';
import { genesis, splitLine } from '../../shared/journal/chain.ts';
import { openOuter, type LineSeal } from './line-seal.ts';

/** A line of a journal file before anything of it is believed. */
export interface RawLine {
  /** The plain line; empty where it is sealed and does not open. */
  readonly text: string;
  readonly line: number;
  readonly byte: number;
  /** What the line says of itself, proven or not. */
  readonly n: number | undefined;
  readonly id: string | undefined;
  readonly hash: string;
  /** The hash it begins with in the file. */
  readonly outerHash: string;
  /** Of a sealed line: whether its outside is chained to the line before. */
  readonly outerHolds: boolean;
}

export interface RawFile {
  readonly lines: readonly RawLine[];
  readonly torn: RawLine | undefined;
}

/** Takes a journal file apart; `how` says what its lines are: plain, sealed with a key at hand, or sealed without. */
export function rawLines(bytes: Buffer, how: LineSeal | 'plain' | 'sealed'): RawFile {
  const lines: RawLine[] = [];
  let previous: Hash = genesis;
  let next = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const line = rawLine(bytes.subarray(start, end), lines.length + 1, start, how, previous, next);
    next = (line.n ?? next) + 1;
    lines.push(line);
    previous = line.outerHash as Hash; // only compared with
    start = end + 1;
  }
  const rest = bytes.subarray(start);
  return { lines, torn: rest.length > 0 ? rawLine(rest, lines.length + 1, start, how, previous, next) : undefined };
}

/** How many numbers after the last that opened are tried for a line that stands in the wrong place or after a gap. */
const tries = 200;

function rawLine(
  bytes: Buffer,
  line: number,
  byte: number,
  how: LineSeal | 'plain' | 'sealed',
  previous: Hash,
  next: number,
): RawLine {
  // Bytes that are not UTF-8 are kept apart from those they would be shown as.
  const outer = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
  const outerHash = outer.slice(0, 64);
  if (how === 'sealed')
    return {
      text: '',
      line,
      byte,
      n: line,
      id: undefined,
      hash: outerHash,
      outerHash,
      outerHolds: outerHolds(bytes, previous),
    };
  const text = how === 'plain' ? outer : opened(outer, next, how);
  const envelope = splitLine(text)?.envelope ?? text.slice(0, 4096);
  const n = /"n":(\d{1,9})[,}]/.exec(envelope)?.[1];
  const id = /"id":"([0-9a-f-]{36})"/.exec(envelope)?.[1];
  const said = { n: n === undefined ? undefined : Number(n), id, hash: text.slice(0, 64) };
  return { text, line, byte, ...said, outerHash, outerHolds: how === 'plain' || outerHolds(bytes, previous) };
}

/** A sealed line is bound to its number, which is the next one unless lines are missing, repeated or out of order. */
function opened(outer: string, next: number, seal: LineSeal): string {
  for (let n = next; n < next + tries; n++) {
    const text = seal.peek(outer, n);
    if (text !== undefined) return text;
  }
  for (let n = next - 1; n > Math.max(0, next - tries); n--) {
    const text = seal.peek(outer, n);
    if (text !== undefined) return text;
  }
  return '';
}

function outerHolds(bytes: Buffer, previous: Hash): boolean {
  const own = Buffer.from(bytes); // used up while checking
  return previous.length === 64 && typeof openOuter(own, 0, own.length, previous) !== 'string';
}

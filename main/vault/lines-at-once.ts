import type { Hash } from '../../shared/fields.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { entryOf } from './chain-reader.ts';
import { envelopeFault, type AnyEnvelope } from './envelope.ts';
import type { SaidLines } from './line-digests.ts';
import type { Mark, Place } from './read-journal.ts';

const comma = 44;
const newline = 10;
const tabByte = 9;
const space = 32;

/** About how many bytes are parsed at once: V8 keeps the text of more where it is seldom cleared away. */
const parsedAtOnce = 48 * 1024;

/** Lines that were parsed; whether their digests are what they say is still to be asked. */
export interface Parsed {
  readonly entries: readonly Entry[];
  readonly lines: SaidLines;
  readonly mark: Mark;
}

/**
 * Parses whole lines after a mark, `bytes` being well-formed UTF-8; `undefined` where one of them could not be what belongs there. Of each is asked what
 * `ChainReader` asks, less the digests.
 */
export function linesAtOnce(bytes: Buffer, from: Mark, place: Place): Parsed | undefined {
  const ends = endsOf(bytes);
  const halves = ends && halvesOf(bytes, ends);
  if (!halves) return undefined;
  const entries: Entry[] = [];
  const said: string[] = [];
  let [start, mark] = [0, from];
  for (let i = 0; i < ends.length; i += 2) {
    const envelope = halves[i] as AnyEnvelope; // its members are checked below
    const body = halves[i + 1] as Readonly<Record<string, unknown>> | null; // likewise
    const n = mark.n + 1;
    if (envelope === null || envelopeFault(envelope, place.owner, place.device, n)) return undefined;
    const salt = body?.['salt'];
    if (typeof salt !== 'string' || salt.length !== 32) return undefined;
    if (typeof envelope.bodyHash !== 'string' || envelope.bodyHash.length !== 64) return undefined;
    said.push(salt, envelope.bodyHash);
    const hash = bytes.toString('latin1', start, start + 64) as Hash; // once its digest holds
    entries.push(entryOf(envelope, hash, body ?? {}));
    const end = (ends[i + 1] ?? 0) + 1;
    mark = { n, hash, head: hash, start: from.end + start, end: from.end + end };
    start = end;
  }
  return { entries, lines: { bytes, ends: Uint32Array.from(ends), previous: from.head, said: said.join('') }, mark };
}

/** Of each line where its tab stands and where its line feed; `undefined` where one has not the form of a line. */
function endsOf(bytes: Buffer): number[] | undefined {
  const ends: number[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start);
    const tab = bytes.indexOf(tabByte, start);
    if (tab < start + 66 || tab >= end || bytes[start + 64] !== space) return undefined;
    ends.push(tab, end);
    start = end + 1;
  }
  return ends;
}

/** Envelope and body of each line in turn; `undefined` where one of them is not JSON by itself. */
function halvesOf(bytes: Buffer, ends: readonly number[]): readonly unknown[] | undefined {
  const halves: unknown[] = [];
  let [first, start] = [0, 0];
  for (let i = 0; i < ends.length; i += 2) {
    const end = (ends[i + 1] ?? 0) + 1;
    if (end - start < parsedAtOnce && i + 2 < ends.length) continue;
    const some = together(bytes, start, ends.slice(first, i + 2));
    if (!some) return undefined;
    for (const half of some) halves.push(half);
    [first, start] = [i + 2, end];
  }
  return halves;
}

/** Where a list is put together; it grows to the longest. */
let room = Buffer.alloc(0);

/**
 * The halves of lines that stand one after the other from `start`, parsed as one list. Before each of them stands a part of the last line's hash, which
 * nothing that goes into that hash can hold: no text can reach over it into the next and be taken for what it is not.
 */
function together(bytes: Buffer, start: number, ends: readonly number[]): readonly unknown[] | undefined {
  const last = ends.at(-3);
  const lastStart = last === undefined ? start : last + 1;
  const between = bytes.toString('latin1', lastStart, lastStart + 16);
  if (!/^[0-9a-f]{16}$/.test(between)) return undefined;
  const before = Buffer.from(`"${between}",`, 'latin1');
  const most = (ends.at(-1) ?? 0) - start + ends.length * (before.length + 1);
  if (room.length < most) room = Buffer.allocUnsafeSlow(most * 2);
  const list = room;
  let at = 0;
  const put = (from: number, to: number) => {
    list[at++] = at === 1 ? bracket : comma;
    at += before.copy(list, at);
    at += bytes.copy(list, at, from, to);
  };
  let lineStart = start;
  for (let i = 0; i < ends.length; i += 2) {
    const [tab = 0, end = 0] = [ends[i], ends[i + 1]];
    put(lineStart + 65, tab);
    put(tab + 1, end);
    lineStart = end + 1;
  }
  list[at++] = bracket + 2;
  const parts = parsedList(list.toString('utf8', 0, at));
  if (parts?.length !== ends.length * 2) return undefined;
  const halves: unknown[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    if (parts[i] !== between) return undefined;
    halves.push(parts[i + 1]);
  }
  return halves;
}

const bracket = 91;

function parsedList(json: string): readonly unknown[] | undefined {
  try {
    return JSON.parse(json) as readonly unknown[]; // it begins with a bracket
  } catch {
    return undefined; // the only thing JSON.parse throws for
  }
}

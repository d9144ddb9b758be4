import { isUtf8 } from 'node:buffer';
import type { DeviceId, Hash } from '../../shared/fields.ts';
import { chainHash, genesis, type ChainFault } from '../../shared/journal/chain.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import { ChainReader, entryOf } from './chain-reader.ts';
import { digest } from './digest.ts';
import type { OpenFile } from './files.ts';
import type { LineSeal } from './line-seal.ts';
import { openAlone } from './open-alone.ts';
import { ReadAhead } from './read-ahead.ts';
import { readAtOnce } from './read-at-once.ts';

/** A point between two lines of a journal file. */
export interface Mark {
  /** How many entries stand before it, which is the number of the last one. */
  readonly n: number;
  /** The hash of the last line as it stands in the file. */
  readonly hash: Hash;
  /** The hash of the last plain line: the same, unless lines are sealed. */
  readonly head: Hash;
  /** Bytes: where the last line starts, and where it ends with its line feed, be it there or not. */
  readonly start: number;
  readonly end: number;
}

/** The mark of an empty file. */
export const beginning: Mark = { n: 0, hash: genesis, head: genesis, start: 0, end: 0 };

/** Which file is read: the owner and the device its lines have to name. */
export interface Place {
  readonly owner: Owner;
  readonly device: DeviceId;
}

/** Where a journal file is damaged, what is intact, and what is left. */
export interface Damage extends ChainFault, Place {
  /** The line, from 1, and the byte it starts at. */
  readonly line: number;
  readonly byte: number;
  /** Entries 1 to this one are proven by the chain. */
  readonly intact: number;
  /** Entries after the damage that can be read. The chain from the first entry to them is broken. */
  readonly beyond: readonly Entry[];
  /** Whether those chain among themselves from the damaged line's own hash on, with none between them unreadable. */
  readonly beyondChains: boolean;
}

/** What was read of a journal file. */
export interface Reading {
  readonly entries: Entry[];
  /** The end of the last line that holds. */
  readonly mark: Mark;
  /** Bytes of an unterminated last line that does not hold. */
  readonly torn: number;
  /** Whether the last line holds although its line feed is missing: an editor or a sync program took it away. */
  readonly isUnended: boolean;
  readonly damage?: Damage;
}

/** The longest line there can be: 1 MiB of text, and half as much again for one that is sealed. */
export const longestLine = 2 * 1024 * 1024;

/**
 * Reads and checks a journal file from a mark to its end, or to the first damage. Changes nothing. Plain lines are read many at once where all of them
 * hold (see {@link readAtOnce}); what is left, and all of a file where one does not, is read line by line.
 */
export async function readJournal(
  file: OpenFile,
  place: Place,
  from: Mark = beginning,
  seal?: LineSeal,
  digestWorker?: string,
): Promise<Reading> {
  const whole = seal ? undefined : await readAtOnce(file, place, from, digestWorker);
  const entries = whole?.entries ?? [];
  let mark = whole?.mark ?? from;
  const chain = new ChainReader(place.owner, place.device, mark.n, mark.head);
  let bytes: Buffer = Buffer.alloc(0);
  /** Takes the line `bytes[start, end)` as the next entry, if it holds. */
  const take = (start: number, end: number, legible: boolean): Entry | ChainFault => {
    const opened = seal ? seal.open(bytes, start, end, mark.hash, mark.n + 1) : legible || 'hash-mismatch';
    if (typeof opened === 'string') return { fault: opened, n: mark.n + 1 };
    const taken = opened === true ? chain.take(bytes, start, end) : chain.take(opened.plain, 0, opened.plain.length);
    if ('fault' in taken) return taken;
    entries.push(taken);
    const hash = opened === true ? chain.hash : opened.hash;
    mark = { n: chain.n, hash, head: chain.hash, start: mark.end, end: mark.end + end + 1 - start };
    return taken;
  };
  const ahead = new ReadAhead(file, mark.end, (await file.size()) - mark.end);
  try {
    for (let next = await ahead.next(bytes); next; next = await ahead.next(bytes)) {
      bytes = next;
      const whole = bytes.lastIndexOf(10) + 1;
      const wellFormed = isUtf8(bytes.subarray(0, whole));
      for (let start = 0; start < whole;) {
        const end = bytes.indexOf(10, start);
        const taken = take(start, end, wellFormed || isUtf8(bytes.subarray(start, end)));
        if ('fault' in taken) return await damagedAt(file, place, entries, mark, seal, taken);
        start = end + 1;
      }
      bytes = bytes.subarray(whole);
      if (bytes.length >= longestLine)
        return await damagedAt(file, place, entries, mark, seal, { fault: 'not-a-line', n: mark.n + 1 });
    }
    const last = bytes.length > 0 ? take(0, bytes.length, isUtf8(bytes)) : undefined;
    const isUnended = last !== undefined && !('fault' in last);
    return { entries, mark, torn: isUnended ? 0 : bytes.length, isUnended };
  } finally {
    await ahead.end();
  }
}

async function damagedAt(
  file: OpenFile,
  place: Place,
  entries: Entry[],
  mark: Mark,
  seal: LineSeal | undefined,
  fault: ChainFault,
): Promise<Reading> {
  const [first = '', ...rest] = (await textFrom(file, mark.end)).split('\n');
  const torn = rest.pop() ?? '';
  const plain = (text: string, n: number) => (seal ? seal.peek(text, n) : text);
  const damaged = plain(first, mark.n + 1) ?? '';
  const beyond: Entry[] = [];
  // Of a sealed line that does not open no hash is known; the key itself proves that the next one is what was written.
  let previous = hashAt(damaged);
  let readable = 0;
  for (const [i, line] of rest.entries()) {
    const text = plain(line, mark.n + 2 + i) ?? '';
    const opened = openAlone(text);
    const chained =
      !opened || previous === undefined || chainHash(digest, previous, opened.envelopeText) === opened.hash;
    previous = hashAt(text);
    if (!opened || !chained) continue;
    readable++;
    if (opened.envelope['client'] === place.owner && opened.envelope['device'] === place.device)
      beyond.push(entryOf(opened.envelope, opened.hash, opened.body));
  }
  const damage: Damage = {
    ...fault,
    ...place,
    ...named(damaged, fault),
    line: mark.n + 1,
    byte: mark.end,
    intact: mark.n,
    beyond,
    beyondChains: readable === rest.length,
  };
  return { entries, mark, torn: Buffer.byteLength(torn), isUnended: false, damage };
}

function hashAt(text: string): Hash | undefined {
  return text.length > 64 ? (text.slice(0, 64) as Hash) : undefined; // only compared with
}

/** The id a damaged line still gives for itself, as far as it can be believed: for pointing at it. */
function named(text: string, fault: ChainFault): Pick<ChainFault, 'entry'> {
  const entry = fault.entry ?? /"id":"([0-9a-f-]{36})"/.exec(text)?.[1];
  return entry === undefined ? {} : { entry: entry as NonNullable<ChainFault['entry']> }; // an id by its form
}

async function textFrom(file: OpenFile, position: number): Promise<string> {
  const bytes = Buffer.alloc(Math.max(0, (await file.size()) - position));
  let held = 0;
  while (held < bytes.length) {
    const read = await file.read(bytes, held, bytes.length - held, position + held);
    if (read === 0) break;
    held += read;
  }
  return bytes.toString('utf8', 0, held);
}

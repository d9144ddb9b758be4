import { isUtf8 } from 'node:buffer';
import type { Entry } from '../../shared/journal/entry.ts';
import { DigestThread } from './digest-thread.ts';
import type { OpenFile } from './files.ts';
import { digestsHold } from './line-digests.ts';
import { linesAtOnce } from './lines-at-once.ts';
import { ReadAhead } from './read-ahead.ts';
import { longestLine, type Mark, type Place } from './read-journal.ts';

const newline = 10;

/** From so many bytes on another thread takes the digests: of less, all is read before it has begun. */
const worthAThread = 8 * 1024 * 1024;

/**
 * Reads and checks the whole lines of a plain journal file from a mark on, many at once, and leaves what comes after the last line feed. `undefined`
 * where anything is not as it should be: what it is, is for reading line by line to say. `digestWorker` leads to a thread that takes the digests of a
 * long file meanwhile.
 */
export async function readAtOnce(
  file: OpenFile,
  place: Place,
  from: Mark,
  digestWorker?: string,
): Promise<{ readonly entries: Entry[]; readonly mark: Mark } | undefined> {
  const size = (await file.size()) - from.end;
  const thread = digestWorker !== undefined && size >= worthAThread ? new DigestThread(digestWorker) : undefined;
  const ahead = new ReadAhead(file, from.end, size);
  try {
    const entries: Entry[] = [];
    let mark = from;
    let bytes: Buffer = Buffer.alloc(0);
    for (let next = await ahead.next(bytes); next; next = await ahead.next(bytes)) {
      const whole = next.lastIndexOf(newline) + 1;
      const lines = next.subarray(0, whole);
      bytes = next.subarray(whole);
      const parsed = isUtf8(lines) ? linesAtOnce(lines, mark, place) : undefined;
      if (!parsed || bytes.length >= longestLine) return undefined;
      if (thread) thread.take(parsed.lines);
      else if (!digestsHold(parsed.lines)) return undefined;
      for (const entry of parsed.entries) entries.push(entry);
      mark = parsed.mark;
    }
    return (await thread?.haveHeld()) === false ? undefined : { entries, mark };
  } finally {
    await ahead.end();
    await thread?.end();
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { exhibitLimit } from '../../shared/exhibits.ts';
import { timeInName } from '../../shared/import/named-time.ts';
import { mediaType } from '../media-type.ts';
import { momentAt } from './chat.ts';
import { Unreadable } from './read-whole.ts';
import type { Chosen, ReadingContext, Source } from './source.ts';

/**
 * A picture or a paper: one thing to be recorded, with the file as its exhibit. What it shows only the user can say; until then it is called by its name.
 * Its time is the one in its name, for copying a file often changes the file's own; else the file's.
 */
export async function readPicture(file: Chosen, { zone, now, signal }: ReadingContext): Promise<Source> {
  return sourceOf(file, 'picture', { zone, now, signal });
}

/** Reads a PDF, as {@link readPicture} does. */
export async function readDocument(file: Chosen, { zone, now, signal }: ReadingContext): Promise<Source> {
  return sourceOf(file, 'document', { zone, now, signal });
}

async function sourceOf(
  file: Chosen,
  as: 'picture' | 'document',
  { zone, now, signal }: Pick<ReadingContext, 'zone' | 'now' | 'signal'>,
): Promise<Source> {
  if (file.bytes > exhibitLimit) throw new Unreadable('file-too-large', `${exhibitLimit / (1024 * 1024)} MB`);
  const { sha256, modified } = await factsOf(file, signal);
  const name = basename(file.name);
  const byName = inThePast(timeInName(name), zone, now);
  const when = byName ?? (modified > now ? undefined : momentAt(modified, zone));
  const what = name.slice(0, name.length - extname(name).length).trim() || name;
  return {
    info: { name: file.name, as },
    found: [
      {
        row: 1,
        kind: 'incident',
        body: { what, ...(when !== undefined && { occurred: { on: when } }) },
        key: `file ${sha256}`,
        when,
        ...(when !== undefined && { timeFrom: byName === undefined ? ('file' as const) : ('name' as const) }),
        attachments: [{ name, type: mediaType(name), bytes: file.bytes }],
        picture: file,
      },
    ],
    problems: when === undefined ? [{ file: file.name, code: 'no-date', leftOut: false }] : [],
    original: file.path,
  };
}

async function factsOf(
  { path }: Chosen,
  signal: AbortSignal,
): Promise<{ readonly sha256: string; readonly modified: number }> {
  try {
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path, { signal })) hash.update(piece as Buffer); // no encoding is set
    return { sha256: hash.digest('hex'), modified: (await stat(path)).mtimeMs };
  } catch (error) {
    signal.throwIfAborted();
    throw new Unreadable('not-readable', undefined, { cause: error });
  }
}

/** A time that is still to come is no time something was taken at. */
function inThePast(written: string | undefined, zone: string, now: number): string | undefined {
  const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10);
  if (written === undefined || written.slice(0, 10) > tomorrow) return undefined;
  return written.includes('T') ? `${written}[${zone}]` : written;
}

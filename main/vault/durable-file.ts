import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { Refusal } from '../../shared/result.ts';
import { isErrno, type Files } from './files.ts';
import { attempting } from './refusals.ts';
import { readAll, writeAll } from './write-all.ts';

/** How a file's bytes are made from JSON and read back: as they are, or sealed with a key. */
export interface Wrapping {
  wrap(json: string): Uint8Array;
  /** `undefined` where the bytes do not open. */
  unwrap(bytes: Buffer): string | undefined;
}

const plain: Wrapping = { wrap: (json) => Buffer.from(`${json}\n`), unwrap: (bytes) => bytes.toString('utf8') };

/**
 * lowdb's adapter for a small file that is replaced whole: write-all, sync, size check, rename, sync of the folder. The old file
 * stays until the new one is complete on the disk.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly path: string;
  readonly #files: Files;
  readonly #what: string;
  readonly #wrapping: Wrapping;

  /** `what` names the file in a sentence: "the settings". */
  constructor(path: string, files: Files, what: string, wrapping: Wrapping = plain) {
    this.path = path;
    this.#files = files;
    this.#what = what;
    this.#wrapping = wrapping;
  }

  /** The value, or `null` where there is no file yet. Refuses with `corrupt` what is not JSON. */
  async read(): Promise<T | null> {
    return attempting({ what: `read ${this.#what}`, path: this.path }, async () => {
      if (!(await this.#files.facts(this.path))) return null;
      const json = this.#wrapping.unwrap(await readAll(this.#files, this.path));
      try {
        if (json !== undefined) return JSON.parse(json);
      } catch {
        // falls through: what does not parse is damaged
      }
      throw new Refusal('corrupt', `The file of ${this.#what} is damaged.`, { path: this.path });
    });
  }

  /** Answers once the value is durable; on any error the old file is untouched. */
  async write(value: T): Promise<void> {
    const bytes = this.#wrapping.wrap(JSON.stringify(value));
    await attempting({ what: `save ${this.#what}`, path: this.path }, () => replaceFile(this.#files, this.path, bytes));
  }
}

let temporaries = 0;

/** A name in the same folder under which a file is written until it is whole. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${++temporaries}.tmp`);
}

/** Replaces a file whole, or makes it; see {@link DurableFile}. */
export async function replaceFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    const file = await files.open(temporary, 'create');
    try {
      await writeAll(file, bytes, 0);
      await file.sync();
      const size = await file.size();
      if (size !== bytes.length)
        throw Object.assign(new Error(`short file: ${size} of ${bytes.length}`), { code: 'EIO' });
    } finally {
      await file.close();
    }
    await renameOver(files, temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(ignore); // the error to tell is the first one; litter is swept at the next start
    throw error;
  }
  await files.syncFolder(dirname(path));
}

function ignore(): void {}

// Windows refuses a rename while a virus scanner or an indexer looks at the file. Milliseconds.
const patience = [20, 40, 80, 160, 320, 640, 1280, 2560];

/** Gives a file that is whole its name. */
export async function renameOver(files: Files, from: string, to: string): Promise<void> {
  for (const wait of process.platform === 'win32' ? patience : []) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!isErrno(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await pause(wait);
    }
  }
  await files.rename(from, to);
}

const litter = /^\..+\.\d+-\d+\.tmp$/;

/** Removes what an interrupted {@link replaceFile} left in a folder. To be called by the one who may write there. */
export async function sweepLitter(files: Files, folder: string): Promise<void> {
  for (const name of (await files.names(folder)) ?? []) {
    if (litter.test(name)) await files.remove(join(folder, name));
  }
}

/** Whether a file name is that of an unfinished replacement. */
export function isLitter(name: string): boolean {
  return litter.test(name);
}

import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod';
import { Refusal } from '../../shared/result.ts';
import type { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolderIn } from './layout.ts';
import type { Quarantine } from './quarantine.ts';
import { readAll } from './write-all.ts';

/** A small value kept in one file behind lowdb, checked by its schema whenever it is read. */
export class Kept<T> {
  readonly #low: Low<T>;
  readonly #file: DurableFile<T>;
  readonly #schema: z.ZodType<T>;
  readonly #files: Files;
  readonly #empty: T;
  readonly #root: string;

  constructor(root: string, file: DurableFile<T>, schema: z.ZodType<T>, empty: T, files: Files) {
    this.#root = root;
    this.#file = file;
    this.#schema = schema;
    this.#files = files;
    this.#empty = empty;
    this.#low = new Low(file, empty);
  }

  /** The value as it stands on the disk now; the empty one where there is no file. */
  async read(): Promise<T> {
    this.#low.data = this.#empty;
    await this.#low.read();
    const parsed = this.#schema.safeParse(this.#low.data);
    if (!parsed.success)
      throw new Refusal('corrupt', 'A file of the vault is damaged. The journals beside it are not touched by that.', {
        path: this.#file.path,
      });
    this.#low.data = parsed.data;
    return parsed.data;
  }

  /** The value where the file can be read, and the empty one where it is damaged: nothing that is kept so may keep the journal shut. */
  async legible(): Promise<T> {
    try {
      return await this.read();
    } catch (error) {
      if (isDamage(error)) return this.#empty;
      throw error;
    }
  }

  /** The same before it is written anew: a damaged file is set aside first, as it is. */
  async mended(quarantine: Quarantine): Promise<T> {
    try {
      return await this.read();
    } catch (error) {
      if (!isDamage(error)) throw error;
      const { path } = this.#file;
      await quarantine(`${basename(dirname(path))}-${basename(path)}`, await readAll(this.#files, path));
      return this.#empty;
    }
  }

  /** Answers when the value is durable; on an error both the file and the memory are as before. */
  async write(value: T): Promise<void> {
    const before = this.#low.data;
    this.#low.data = value;
    try {
      await makeFolderIn(this.#files, this.#root, dirname(this.#file.path));
      await this.#low.write();
    } catch (error) {
      this.#low.data = before; // lowdb's memory goes ahead of the disk: taken back
      throw error;
    }
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'corrupt';
}

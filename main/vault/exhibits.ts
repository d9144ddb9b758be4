import { createHash, type Hash as Hasher } from 'node:crypto';
import { basename, join } from 'node:path';
import type { ClientId, Hash } from '../../shared/fields.ts';
import { exhibitLimit } from '../../shared/exhibits.ts';
import { Refusal } from '../../shared/result.ts';
import type { Files, OpenFile } from './files.ts';
import { layout, makeFolderIn } from './layout.ts';
import { attempting } from './refusals.ts';
import { writeAll } from './write-all.ts';

/** Bytes read at a time: memory stays the same whatever the size of the file. */
const pieceBytes = 256 * 1024;

/** A file that was kept. */
export interface KeptExhibit {
  readonly sha256: Hash;
  readonly bytes: number;
  /** The file's own name, as it was given; safe to show only. */
  readonly name: string;
  /** When the file was last changed, by its own times. */
  readonly modifiedAt: string;
  /** Whether the same bytes were in the client's exhibits before. */
  readonly already: boolean;
}

/** Told how far an import is: bytes done, bytes in all. */
export type Progress = (done: number, total: number) => void;

/** The exhibits of a vault: files kept byte for byte under their SHA-256, outside the journal that names them. */
export class Exhibits {
  readonly #folder: string;
  readonly #files: Files;
  readonly #begin: () => Promise<unknown>;
  #temporaries = 0;

  /** `begin` makes this process the vault's writer. */
  constructor(folder: string, files: Files, begin: () => Promise<unknown>) {
    this.#begin = begin;
    this.#folder = folder;
    this.#files = files;
  }

  /**
   * Copies a file in and answers when it is durable. Refuses with `not-found`, `too-large` (over 500 MB), or `cancelled`; then nothing
   * is left of it. The file's name is not looked at.
   */
  async add(client: ClientId, source: string, onProgress?: Progress, signal?: AbortSignal): Promise<KeptExhibit> {
    await this.#begin();
    const { file: from, modified } = await this.#source(source);
    try {
      const total = await from.size();
      if (total > exhibitLimit)
        throw new Refusal('too-large', 'This file is larger than 500 MB.', { limit: exhibitLimit, bytes: total });
      const folder = join(this.#folder, layout.exhibits(client));
      const temporary = join(folder, `.exhibit.${process.pid}-${++this.#temporaries}.tmp`);
      return await attempting({ what: 'keep this file', path: folder }, async () => {
        await makeFolderIn(this.#files, this.#folder, folder);
        try {
          const { sha256, bytes } = await this.#take(from, temporary, total, onProgress, signal);
          return {
            sha256,
            bytes,
            name: basename(source),
            modifiedAt: new Date(modified).toISOString(),
            already: await this.#settle(client, temporary, sha256, bytes),
          };
        } catch (error) {
          await this.#files.remove(temporary).catch(() => undefined); // the error to tell is the first one
          throw error;
        }
      });
    } finally {
      await from.close();
    }
  }

  /** The bytes of an exhibit, piece by piece. Refuses with `not-found`, and with `corrupt` at the end where they are not what was kept. */
  async *read(client: ClientId, sha256: Hash): AsyncGenerator<Uint8Array, void, undefined> {
    const path = join(this.#folder, layout.exhibit(client, sha256));
    const file = await attempting({ what: 'read this exhibit', path }, async () => {
      if ((await this.#files.facts(path))?.kind !== 'file')
        throw new Refusal('not-found', 'This exhibit is not in the vault.', { sha256 });
      return this.#files.open(path, 'read');
    });
    try {
      const hasher = createHash('sha256');
      for await (const piece of pieces(file)) {
        hasher.update(piece);
        yield piece;
      }
      if (hasher.digest('hex') !== sha256)
        throw new Refusal('corrupt', 'This exhibit was changed after it was kept.', { sha256 });
    } finally {
      await file.close();
    }
  }

  /** Writes a copy of an exhibit to a new file outside the vault; where its bytes are not what was kept, no copy is left. */
  async copy(client: ClientId, sha256: Hash, target: string): Promise<void> {
    await attempting({ what: 'write a copy of this exhibit', path: target }, async () => {
      const copy = await this.#files.open(target, 'create');
      try {
        let position = 0;
        for await (const piece of this.read(client, sha256)) {
          await writeAll(copy, piece, position);
          position += piece.length;
        }
        await copy.sync();
      } catch (error) {
        await this.#files.remove(target);
        throw error;
      } finally {
        await copy.close();
      }
    });
  }

  async #source(path: string): Promise<{ readonly file: OpenFile; readonly modified: number }> {
    const facts = await attempting({ what: 'read this file', path }, () => this.#files.facts(path));
    if (!facts) throw new Refusal('not-found', 'There is no such file.', { path });
    if (facts.kind !== 'file')
      throw new Refusal('invalid-input', 'Only a file can be kept: not a folder, not a link.', { path });
    const file = await attempting({ what: 'read this file', path }, () => this.#files.open(path, 'read'));
    return { file, modified: facts.modified };
  }

  async #take(
    from: OpenFile,
    to: string,
    total: number,
    onProgress: Progress | undefined,
    signal: AbortSignal | undefined,
  ) {
    const hasher: Hasher = createHash('sha256');
    const copy = await this.#files.open(to, 'create');
    let done = 0;
    try {
      for await (const piece of pieces(from)) {
        if (signal?.aborted) throw new Refusal('cancelled', 'Cancelled. Nothing was kept.');
        hasher.update(piece);
        await writeAll(copy, piece, done);
        done += piece.length;
        if (done > exhibitLimit)
          throw new Refusal('too-large', 'This file is larger than 500 MB.', { limit: exhibitLimit });
        onProgress?.(done, Math.max(done, total));
      }
      await copy.sync();
      if ((await copy.size()) !== done) throw Object.assign(new Error('short file'), { code: 'EIO' });
    } finally {
      await copy.close();
    }
    return { sha256: hasher.digest('hex') as Hash, bytes: done }; // hexadecimal of SHA-256
  }

  /** Gives a finished copy its name; the answer is whether a good one was there. */
  async #settle(client: ClientId, temporary: string, sha256: Hash, bytes: number): Promise<boolean> {
    const path = join(this.#folder, layout.exhibit(client, sha256));
    if ((await this.#files.facts(path))?.size === bytes && (await this.#holds(client, sha256))) {
      await this.#files.remove(temporary);
      return true;
    }
    await this.#files.rename(temporary, path);
    await this.#files.syncFolder(join(this.#folder, layout.exhibits(client)));
    return false;
  }

  async #holds(client: ClientId, sha256: Hash): Promise<boolean> {
    try {
      for await (const piece of this.read(client, sha256)) if (piece.length === 0) break;
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}

async function* pieces(file: OpenFile): AsyncGenerator<Buffer, void, undefined> {
  for (let position = 0; ;) {
    const bytes = Buffer.allocUnsafe(pieceBytes);
    const read = await file.read(bytes, 0, pieceBytes, position);
    if (read === 0) return;
    position += read;
    yield bytes.subarray(0, read);
  }
}

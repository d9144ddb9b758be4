import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { ClientId, Hash } from '../../shared/fields.ts';
import { exhibitLimit } from '../../shared/exhibits.ts';
import { Refusal } from '../../shared/result.ts';
import { evenPieces, piecesOf, piecesOfBytes, readExhibit, writeExhibit } from './exhibit-file.ts';
import { sealedPiece } from './exhibit-seal.ts';
import type { Files, OpenFile } from './files.ts';
import { layout, makeFolderIn } from './layout.ts';
import { attempting, diskRefusal } from './refusals.ts';
import type { Secrets } from './secrets.ts';
import { writeAll } from './write-all.ts';

/** A file that was kept. */
export interface KeptExhibit {
  readonly sha256: Hash;
  readonly bytes: number;
  /** The file's own name, as it was given; safe to show only. */
  readonly name: string;
  /** When the file was last changed, by its own times; bytes out of another file have none. */
  readonly modifiedAt?: string;
  /** Whether the same bytes were in the client's exhibits before. */
  readonly already: boolean;
}

/** Told how far an import is: bytes done, bytes in all. */
export type Progress = (done: number, total: number) => void;

/** The exhibits of a vault: files kept byte for byte under their SHA-256, outside the journal that names them. */
export class Exhibits {
  readonly #folder: string;
  readonly #files: Files;
  readonly #secrets: () => Secrets;
  readonly #begin: () => Promise<unknown>;
  readonly #isErased: (client: ClientId) => Promise<boolean>;
  #temporaries = 0;

  /** `begin` makes this process the vault's writer; `isErased` is asked when a file has come in, for that can take long. */
  constructor(
    folder: string,
    files: Files,
    secrets: () => Secrets,
    begin: () => Promise<unknown>,
    isErased: (client: ClientId) => Promise<boolean>,
  ) {
    this.#folder = folder;
    this.#files = files;
    this.#secrets = secrets;
    this.#begin = begin;
    this.#isErased = isErased;
  }

  /**
   * Copies a file in and answers when it is durable. Refuses with `not-found`, `too-large` (over 500 MB), or `cancelled`; then nothing
   * is left of it. The file's name is not looked at.
   */
  async add(client: ClientId, source: string, onProgress?: Progress, signal?: AbortSignal): Promise<KeptExhibit> {
    await this.#begin();
    const { file: from, modified } = await this.#source(source);
    try {
      const total = await attempting({ what: 'read this file', path: source, elsewhere: true }, () => from.size());
      const kept = await this.#keep(client, piecesOf(from, sealedPiece), total, onProgress, signal);
      return { ...kept, name: basename(source), modifiedAt: new Date(modified).toISOString() };
    } finally {
      await from.close();
    }
  }

  /** Keeps bytes that are no file of their own: an attachment of a mail, a picture of a chat. Refuses as `add` does. */
  async addBytes(client: ClientId, name: string, bytes: Uint8Array): Promise<KeptExhibit> {
    await this.#begin();
    return { ...(await this.#keep(client, piecesOfBytes(bytes), bytes.length)), name };
  }

  /** Keeps what comes piece by piece out of something else, of pieces of any size. Refuses as `add` does; what the pieces throw is the cause. */
  async addPieces(
    client: ClientId,
    name: string,
    pieces: AsyncIterable<Uint8Array>,
    total: number,
  ): Promise<KeptExhibit> {
    await this.#begin();
    return { ...(await this.#keep(client, evenPieces(pieces), total)), name };
  }

  async #keep(
    client: ClientId,
    pieces: AsyncIterable<Buffer>,
    total: number,
    onProgress?: Progress,
    signal?: AbortSignal,
  ): Promise<Omit<KeptExhibit, 'name' | 'modifiedAt'>> {
    if (total > exhibitLimit) throw tooLarge();
    const folder = join(this.#folder, layout.exhibits(client));
    const temporary = join(folder, `.exhibit.${process.pid}-${++this.#temporaries}.tmp`);
    return attempting({ what: 'keep this file', path: folder }, async () => {
      await makeFolderIn(this.#files, this.#folder, folder);
      try {
        const taken = await this.#take(pieces, temporary, (done) => {
          if (signal?.aborted) throw new Refusal('cancelled', 'Cancelled. Nothing was kept.');
          if (done > exhibitLimit) throw tooLarge();
          onProgress?.(done, Math.max(done, total));
        });
        const already = await this.#settle(client, temporary, taken.sha256);
        if (await this.#isErased(client)) throw erasedMeanwhile(client);
        return { ...taken, already };
      } catch (error) {
        await this.#files.remove(temporary).catch(() => undefined); // the error to tell is the first one
        // The folder went with the client, or came back with this file: nothing of an erased client stays.
        if (!(await this.#isErased(client).catch(() => false))) throw error;
        const whole = join(this.#folder, layout.client(client));
        if (await this.#files.facts(whole)) await this.#files.removeFolder(whole);
        throw erasedMeanwhile(client);
      }
    });
  }

  /** The bytes of an exhibit, piece by piece. Refuses with `not-found`, as every reading does, and with `corrupt` at the end where they are not what was kept. */
  async *read(client: ClientId, sha256: Hash): AsyncGenerator<Uint8Array, void, undefined> {
    const path = this.#path(client, sha256);
    const file = await attempting({ what: 'read this exhibit', path }, async () => {
      if ((await this.#files.facts(path))?.kind !== 'file')
        throw new Refusal('not-found', 'This exhibit is not in the vault.', { sha256 });
      return this.#files.open(path, 'read');
    });
    const changed = () => new Refusal('corrupt', 'This exhibit was changed after it was kept.', { sha256 });
    try {
      const hasher = createHash('sha256');
      for await (const piece of readExhibit(file, this.#secrets().exhibits)) {
        if (!piece) throw changed();
        hasher.update(piece);
        yield piece;
      }
      if (hasher.digest('hex') !== sha256) throw changed();
    } catch (error) {
      throw diskRefusal(error, { what: 'read this exhibit', path });
    } finally {
      await file.close();
    }
  }

  /** Writes a copy of an exhibit to a new file outside the vault; where its bytes are not what was kept, no copy is left. */
  async copy(client: ClientId, sha256: Hash, target: string): Promise<void> {
    await attempting({ what: 'write a copy of this exhibit', path: target, elsewhere: true }, async () => {
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

  #path(client: ClientId, sha256: Hash): string {
    return join(this.#folder, layout.exhibit(client, this.#secrets().exhibitName(client, sha256)));
  }

  async #source(path: string): Promise<{ readonly file: OpenFile; readonly modified: number }> {
    return attempting({ what: 'read this file', path, elsewhere: true }, async () => {
      const facts = await this.#files.facts(path);
      if (!facts) throw new Refusal('not-found', 'There is no such file.', { path, exhibit: true });
      if (facts.kind !== 'file')
        throw new Refusal('invalid-input', 'Only a file can be kept: not a folder, not a link.', {
          path,
          exhibit: true,
        });
      return { file: await this.#files.open(path, 'read'), modified: facts.modified };
    });
  }

  async #take(
    pieces: AsyncIterable<Buffer>,
    to: string,
    progressed: (done: number) => void,
  ): Promise<{ readonly sha256: Hash; readonly bytes: number }> {
    const copy = await this.#files.open(to, 'create');
    let bytes = 0;
    const counted = async function* () {
      for await (const piece of pieces) {
        bytes += piece.length;
        progressed(bytes);
        yield piece;
      }
    };
    try {
      const { sha256, written } = await writeExhibit(counted(), copy, this.#secrets().exhibits);
      await copy.sync();
      if ((await copy.size()) !== written) throw Object.assign(new Error('short file'), { code: 'EIO' });
      return { sha256, bytes };
    } finally {
      await copy.close();
    }
  }

  /** Gives a finished copy its name; the answer is whether a good one was there. */
  async #settle(client: ClientId, temporary: string, sha256: Hash): Promise<boolean> {
    const path = this.#path(client, sha256);
    if ((await this.#files.facts(path)) && (await this.#holds(client, sha256))) {
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

function tooLarge(): Refusal {
  return new Refusal('too-large', 'This file is larger than 500 MB.', { limit: exhibitLimit, exhibit: true });
}

function erasedMeanwhile(client: ClientId): Refusal {
  return new Refusal('erased', 'This client was erased while the file came in. Nothing of it was kept.', { client });
}

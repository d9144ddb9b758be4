import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createHash } from 'node:crypto';
import { OutputFile } from '../pdf/output-file.ts';

/** A file of the zip as it stands in it. */
export interface Zipped {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A zip written as its files come, in bounded memory, with the same bytes for the same files. The time of each is the day given, at noon by whatever
 * clock: a zip knows no zones.
 */
export class ZipFileWriter {
  readonly #output: OutputFile;
  readonly #zip: Zip;
  readonly #when: Date;

  constructor(path: string, day: string) {
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    this.#when = new Date(year, month - 1, date, 12);
    this.#output = new OutputFile(path);
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#output.write(chunk);
    });
  }

  /** Adds a file; `packed` where that makes it smaller. Exhibits are stored as they are, mostly being packed already. */
  async add(path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, packed = false): Promise<Zipped> {
    const entry = packed ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    entry.mtime = this.#when;
    this.#zip.add(entry);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      entry.push(piece);
    }
    entry.push(new Uint8Array(0), true);
    return { path, bytes, sha256: hash.digest('hex') };
  }

  /** Ends the zip; it is on the disk when this returns. */
  finish(): { readonly sha256: string; readonly bytes: number } {
    this.#zip.end();
    return this.#output.finish();
  }

  /** Leaves nothing of it. */
  abandon(): void {
    this.#output.abandon();
  }
}

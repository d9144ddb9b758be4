import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { UnsafeArchive, type UnzipLimits } from './unzip.ts';

/** One file of an archive, as the archive's directory names it. */
export interface Packed {
  readonly name: string;
  /** Bytes when unpacked, and as it is packed. */
  readonly bytes: number;
  readonly packed: number;
}

/**
 * An archive that is read from its file, one packed file at a time: what is held of it is its directory. Each file is unpacked into as many bytes as the
 * directory says and no more, and has to have its checksum.
 */
export class Archive {
  readonly files: readonly Packed[];
  readonly #path: string;
  readonly #entries: ReadonlyMap<Packed, Entry>;

  private constructor(path: string, entries: ReadonlyMap<Packed, Entry>) {
    this.#path = path;
    this.#entries = entries;
    this.files = [...entries.keys()];
  }

  /** Reads the directory, no more of which than the limits allow. Throws {@link UnsafeArchive}. */
  static async open(path: string, limits: UnzipLimits): Promise<Archive> {
    return withZip(path, async (zip) => {
      const entries = new Map<Packed, Entry>();
      let total = 0;
      for await (const entry of zip.eachEntry()) {
        const { uncompressedSize: bytes, compressedSize: packed } = entry;
        total += bytes;
        if (entries.size >= limits.files || total > limits.bytes || bytes > limits.ratio * Math.max(packed, 64))
          throw new UnsafeArchive('archive-unsafe', 'this archive unpacks to more than is safe');
        entries.set({ name: nameOf(entry), bytes, packed }, entry);
      }
      return new Archive(path, entries);
    });
  }

  /** The file of a name, in whatever folder of the archive. */
  named(name: string): Packed | undefined {
    return this.files.find((one) => basename(one.name) === name);
  }

  /** A file piece by piece. Throws {@link UnsafeArchive}, at its end too where it is not what the directory says. */
  async *pieces(file: Packed): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.#entries.get(file);
    if (!entry) throw new Error('not a file of this archive'); // it came from `files`
    const zip = await opened(this.#path);
    try {
      const stream = await zip.openReadStreamPromise(entry);
      let sum = 0;
      for await (const piece of stream as AsyncIterable<Buffer>) {
        sum = crc32(piece, sum);
        yield piece;
      }
      if (sum !== entry.crc32) throw new Error('its checksum is another');
    } catch (error) {
      throw asUnsafe(error);
    } finally {
      zip.close();
    }
  }

  /** A whole file. Throws {@link UnsafeArchive}. */
  async read(file: Packed): Promise<Uint8Array> {
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(file)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}

async function withZip<T>(path: string, act: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await opened(path);
  try {
    return await act(zip);
  } catch (error) {
    throw asUnsafe(error);
  } finally {
    zip.close();
  }
}

/** Names are taken as they stand in the directory: nothing is ever written under them, and hostile ones only name nothing. */
async function opened(path: string): Promise<ZipFile> {
  try {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false });
    return zip.on('error', () => undefined); // told by what is under way
  } catch (error) {
    throw asUnsafe(error);
  }
}

/** In UTF-8 where every byte fits it, whatever the archive says of its names: many programs forget to say so. */
function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return fileNameRaw.toString('latin1');
  }
}

/** Whatever the unpacking throws says that the archive is damaged. */
function asUnsafe(error: unknown): UnsafeArchive {
  if (error instanceof UnsafeArchive) return error;
  return new UnsafeArchive('damaged', 'this archive is damaged', { cause: error });
}

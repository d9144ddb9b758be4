import { unzipSync, type UnzipFileInfo } from 'fflate';

/** What an archive may hold, in all: more is refused before a byte is unpacked. */
export interface UnzipLimits {
  readonly files: number;
  /** Bytes when unpacked. */
  readonly bytes: number;
  /** How many times larger a file may be than what it is packed to: beyond it is a bomb, not a document. */
  readonly ratio: number;
}

/** An archive that is damaged, or not what an honest program writes. */
export class UnsafeArchive extends Error {
  readonly code: 'archive-unsafe' | 'damaged';

  constructor(code: 'archive-unsafe' | 'damaged', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What an archive says it holds, without unpacking it. */
function archiveList(bytes: Uint8Array, limits: UnzipLimits): readonly UnzipFileInfo[] {
  const list: UnzipFileInfo[] = [];
  let total = 0;
  reading(() =>
    unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (
          list.length >= limits.files ||
          total > limits.bytes ||
          file.originalSize > limits.ratio * Math.max(file.size, 64)
        ) {
          throw new UnsafeArchive('archive-unsafe', 'this archive unpacks to more than is safe');
        }
        list.push(file);
        return false;
      },
    }),
  );
  return list;
}

/**
 * Unpacks the files wanted. Each is unpacked into as many bytes as the archive's directory says and no more, so that one which lies about its size cannot
 * fill the memory. Throws {@link UnsafeArchive}.
 */
export function unpacked(
  bytes: Uint8Array,
  limits: UnzipLimits,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  archiveList(bytes, limits);
  return new Map(Object.entries(reading(() => unzipSync(bytes, { filter: ({ name }) => wanted(name) }))));
}

/** Whatever else the unpacking throws says that the archive is damaged. */
function reading<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnsafeArchive) throw error;
    throw new UnsafeArchive('damaged', 'this archive is damaged', { cause: error });
  }
}

import { constants, fdatasyncSync, fstatSync, lstatSync, writeSync } from 'node:fs';
import * as fs from 'node:fs/promises';

/** An open file. Positions and lengths are bytes. */
export interface OpenFile {
  /** Reads up to `length` bytes; the answer is how many came, 0 at the end. */
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<number>;
  /** Writes some of the bytes; the answer is how many. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** `write` and `datasync` without a thread in between: they block, for as long as the disk takes. */
  writeNow(bytes: Uint8Array, position: number): number;
  datasyncNow(): void;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  /** Like `sync`, without the times of the file. */
  datasync(): Promise<void>;
  size(): Promise<number>;
  /** `size` without a thread in between. */
  sizeNow(): number;
  /** Whether the path still leads to this very file: false once the folder was deleted, moved or put in its place. */
  isAt(path: string): boolean;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Every call the vault makes on a disk. The fault tests put their own in its place. */
export interface Files {
  /** `read` and `change` want the file to be there, `create` wants it not to be. A link in the last place is refused, and so is a folder, a pipe or a device. */
  open(path: string, mode: 'read' | 'change' | 'create'): Promise<OpenFile>;
  /** What stands at a path, links not followed; `undefined` where nothing does. */
  facts(path: string): Promise<FileFacts | undefined>;
  /** The names in a folder, sorted; `undefined` where there is no folder. */
  names(folder: string): Promise<readonly string[] | undefined>;
  /** Makes one folder; the answer is false where it was there already. */
  makeFolder(path: string): Promise<boolean>;
  /** Makes a folder's list of names durable. Windows has no such call, and needs none. */
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
}

// A link planted in a shared folder must not lead a read or a write outside it. Windows has no such flag.
const noFollow = constants.O_NOFOLLOW ?? 0;
// Nor may a pipe planted there keep the program waiting for ever. Of a plain file it changes nothing.
const noWait = constants.O_NONBLOCK ?? 0;
const flags = {
  read: constants.O_RDONLY | noFollow | noWait,
  change: constants.O_RDWR | noFollow | noWait,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | noFollow,
} as const;

/** Whether an error is the system's, with one of these codes. */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

/** The disk itself. Files are made readable by their owner only (0600), folders likewise (0700). */
export const disk: Files = {
  async open(path, mode) {
    const handle = await fs.open(path, flags[mode], 0o600);
    const stats = fstatSync(handle.fd);
    if (stats.isFile()) return openFile(handle);
    await handle.close();
    // Like a link: something else stands in the file's place.
    throw Object.assign(new Error(`ELOOP: not a plain file, open '${path}'`), { code: 'ELOOP' });
  },
  async facts(path) {
    try {
      const stats = await fs.lstat(path);
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
      return { kind, size: stats.size, modified: stats.mtimeMs };
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
      throw error;
    }
  },
  async names(folder) {
    try {
      return (await fs.readdir(folder)).sort();
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
      throw error;
    }
  },
  async makeFolder(path) {
    try {
      await fs.mkdir(path, { mode: 0o700 });
      return true;
    } catch (error) {
      if (isErrno(error, 'EEXIST')) return false;
      throw error;
    }
  },
  async syncFolder(path) {
    if (process.platform === 'win32') return;
    const folder = await fs.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.unlink(path),
  removeFolder: (path) => fs.rm(path, { recursive: true }),
};

function openFile(handle: fs.FileHandle): OpenFile {
  // Which file a descriptor leads to never changes.
  let own: { readonly ino: bigint; readonly dev: bigint } | undefined;
  return {
    read: async (into, offset, length, position) => (await handle.read(into, offset, length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    writeNow: (bytes, position) => writeSync(handle.fd, bytes, 0, bytes.length, position),
    datasyncNow: () => fdatasyncSync(handle.fd),
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    datasync: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    sizeNow: () => fstatSync(handle.fd).size,
    isAt(path) {
      const there = lstatSync(path, { bigint: true, throwIfNoEntry: false });
      own ??= fstatSync(handle.fd, { bigint: true });
      return there !== undefined && there.ino === own.ino && there.dev === own.dev;
    },
    close: () => handle.close(),
  };
}

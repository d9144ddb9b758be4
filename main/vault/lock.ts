import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { isErrno, type Files } from './files.ts';
import { attempting } from './refusals.ts';
import { makeFolders } from './write-all.ts';

/** Lets go of a lock. */
export type Release = () => Promise<void>;

/**
 * Locks what only one process on this computer may do: write as this device (in whatever copy of the vault), and write in this
 * folder (as whatever device). Refuses with `in-use`.
 */
export async function lockVault(folder: string, home: string, files: Files): Promise<Release> {
  await attempting({ what: 'prepare this computer’s own folder', path: home }, () => makeFolders(files, home));
  const places = await attempting({ what: 'open the vault for writing', path: folder }, () =>
    Promise.all([realpath(home), realpath(folder)]),
  );
  const held: Release[] = [];
  const release = async () => {
    for (const one of held.splice(0)) await one();
  };
  try {
    for (const place of places) held.push(await acquireLock(home, place));
  } catch (error) {
    await release();
    throw error;
  }
  return release;
}

/**
 * Takes a lock that the kernel holds for this process and frees at its end, however it ends: an abstract socket on Linux, a named pipe
 * on Windows, an exclusively opened file in the state folder elsewhere. Refuses with `in-use` while another holds it. No file in
 * the vault, no heartbeat: a suspended computer keeps its lock.
 */
async function acquireLock(state: string, subject: string): Promise<Release> {
  const name = `on-record-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return listen(`\0${name}`);
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  return openExclusively(join(state, `${name}.lock`));
}

/** The refusal while another process is the writer. */
export const inUse = () =>
  new Refusal(
    'in-use',
    'Another window or command is writing to this vault. Close it, or wait until it is done, and try again.',
  );

function listen(address: string): Promise<Release> {
  return new Promise((resolve, reject) => {
    // Nothing is ever said through it: the name is the lock.
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error) => reject(isErrno(error, 'EADDRINUSE', 'EACCES') ? inUse() : error));
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

// O_EXLOCK of macOS and the BSDs, which Node has no name for: the descriptor holds the lock.
const exclusive = 0x20;

async function openExclusively(path: string): Promise<Release> {
  try {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusive, 0o600);
    return () => file.close();
  } catch (error) {
    throw isErrno(error, 'EAGAIN', 'EWOULDBLOCK') ? inUse() : error;
  }
}

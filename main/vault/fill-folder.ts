import { join } from 'node:path';
import type { Files } from './files.ts';

/**
 * Fills a folder that was not there, or empty. Where that fails, what was put there goes again: half of a copy takes room on a disk that is
 * full, looks like a whole one, and would keep the next attempt away.
 */
export async function fillFolder<T>(files: Files, folder: string, fill: () => Promise<T>): Promise<T> {
  try {
    return await fill();
  } catch (error) {
    await empty(files, folder).catch(() => undefined); // the error to tell is the first one
    throw error;
  }
}

async function empty(files: Files, folder: string): Promise<void> {
  for (const name of (await files.names(folder)) ?? []) await files.removeFolder(join(folder, name));
}

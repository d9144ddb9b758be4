import { writeFile } from 'node:fs/promises';
import { attempting } from './refusals.ts';

/** Writes a small file that is for others, outside the vault, in the place of what stood there. Refuses as every write does. */
export async function handOut(path: string, bytes: Uint8Array | string): Promise<void> {
  await attempting({ what: 'write this file', path, elsewhere: true }, () => writeFile(path, bytes));
}

import { disk } from './files.ts';
import { replaceFile } from './durable-file.ts';
import { attempting } from './refusals.ts';

/**
 * Writes a small file that is for others, outside the vault, in the place of what stood there, which stays until the new one is whole on the
 * disk. Refuses as every write does.
 */
export async function handOut(path: string, bytes: Uint8Array | string): Promise<void> {
  await attempting({ what: 'write this file', path, elsewhere: true }, () =>
    replaceFile(disk, path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
  );
}

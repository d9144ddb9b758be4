import { open, stat } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';

/** What the user pointed at: a folder, or a file with its bytes. */
export type Chosen = { readonly is: 'folder' } | { readonly is: 'file'; readonly bytes: Uint8Array };

/** Looks at a place the user chose, and reads a file whole. Refuses `not-found`, and `too-large` beyond `limit` bytes. */
export async function chosen(path: string, limit: number): Promise<Chosen> {
  const facts = await stat(path).catch(() => undefined); // whatever the reason, there is nothing to read
  if (!facts) throw new Refusal('not-found', 'there is nothing at this path', { path });
  if (facts.isDirectory()) return { is: 'folder' };
  if (facts.size > limit) throw new Refusal('too-large', `this file is larger than ${limit} bytes`);
  const file = await open(path, 'r');
  try {
    return { is: 'file', bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

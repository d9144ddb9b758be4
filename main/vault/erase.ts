import { join } from 'node:path';
import type { ClientId } from '../../shared/fields.ts';
import type { Files } from './files.ts';
import type { HighWater } from './high-water.ts';
import type { Heads } from './journal.ts';
import { layout } from './layout.ts';
import { eraseAside } from './quarantine.ts';

/** What the tombstone of a client says: the last hash of each of its files, and how many entries there were. */
export function tombstone(client: ClientId, heads: Heads, entries: number, why: string | undefined) {
  const last = Object.fromEntries(Object.entries(heads).map(([device, { hash }]) => [device, hash]));
  return { client, heads: last, entries, ...(why !== undefined && { why }) };
}

/** Deletes the folder of a client whose tombstone is durable, and what this computer knows of it. */
export async function deleteClient(
  root: string,
  client: ClientId,
  files: Files,
  { highWater, home }: { readonly highWater: HighWater; readonly home: string },
): Promise<void> {
  const folder = join(root, layout.client(client));
  if (await files.facts(folder)) {
    await files.removeFolder(folder);
    await files.syncFolder(join(root, layout.clients));
  }
  await eraseAside(home, client, files);
  highWater.forget(client);
  // Marks of a client that was erased are read by nobody: that they stay must not make the erasing seem refused, half done as it would be.
  await highWater.flush().catch(() => undefined);
}

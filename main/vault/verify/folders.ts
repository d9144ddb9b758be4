import type { ClientId } from '../../../shared/fields.ts';
import { isLitter } from '../durable-file.ts';
import { clientOf, layout } from '../layout.ts';
import type { Examination, Facts } from './examination.ts';

const foreign = 'exactly.folder.not-ours';

/** Names what stands in a folder and is none of what belongs there. */
export async function examineFolder(
  on: Examination,
  folder: string,
  known: Readonly<Record<string, 'file' | 'folder'>>,
  facts: Facts = {},
): Promise<void> {
  for (const name of await on.names(folder)) {
    const where = folder === '' ? name : `${folder}/${name}`;
    if (Object.hasOwn(known, name)) await (known[name] === 'file' ? on.isFile(where) : on.isFolder(where));
    else if (isLitter(name)) on.note('leftover', where, 'exactly.folder.leftover', facts);
    else on.note('unknown-file', where, foreign, facts);
  }
}

/** The clients whose folders are there. */
export async function clientsThere(on: Examination): Promise<readonly ClientId[]> {
  const clients: ClientId[] = [];
  for (const name of await on.names(layout.clients)) {
    const client = clientOf(name);
    if (client && (await on.isFolder(layout.client(client)))) clients.push(client);
    else if (!client) on.note('unknown-file', `${layout.clients}/${name}`, foreign);
  }
  return clients;
}

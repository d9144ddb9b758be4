import { join } from 'node:path';
import type { ClientId, DeviceId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { copiedDevice } from './conflict-copy.ts';
import { keptDrafts, withoutClient, type DraftFile } from './drafts.ts';
import { isLitter } from './durable-file.ts';
import type { Files } from './files.ts';
import type { Kept } from './kept.ts';
import { deviceOf, layout, namesOfFolder } from './layout.ts';
import { isOthers } from './other-programs.ts';
import type { Secrets } from './secrets.ts';

/** A file of drafts that is not this computer's own: another device's, or a copy that a sync program made of one. */
export interface DraftsBeside {
  readonly device: DeviceId;
  readonly isCopy: boolean;
  readonly kept: Kept<DraftFile>;
  readonly file: DraftFile;
}

/** What stands in the folder of the drafts beside this computer's own file; `unread` are the paths of what cannot be read, a link among it. */
export async function draftsBeside(
  folder: string,
  own: DeviceId,
  files: Files,
  secrets: Secrets,
): Promise<{ readonly read: readonly DraftsBeside[]; readonly unread: readonly string[] }> {
  const read: DraftsBeside[] = [];
  const unread: string[] = [];
  for (const name of await namesOfFolder(files, join(folder, 'drafts'))) {
    if (`drafts/${name}` === layout.drafts(own) || isLitter(name) || isOthers(name)) continue;
    const itself = deviceOf(name, 'json');
    const device = itself ?? copiedDevice(name, 'json');
    const isFile = (await files.facts(join(folder, 'drafts', name)))?.kind === 'file';
    const kept = device && isFile ? keptDrafts(folder, device, files, secrets, name) : undefined;
    const file = await kept?.read().catch(unlessRefused);
    if (device && kept && file) read.push({ device, isCopy: itself === undefined, kept, file });
    else unread.push(`drafts/${name}`);
  }
  return { read, unread };
}

/** How much there is of a client: drafts, and looks at their timeline that bear a name. */
export function numberAbout(client: ClientId, { drafts, views = [] }: DraftFile): number {
  return [...drafts, ...views].filter((one) => one.client === client).length;
}

/** Takes a client out of a file that holds something of them. */
export async function takeOut(client: ClientId, { kept, file }: DraftsBeside): Promise<void> {
  if (numberAbout(client, file) > 0) await kept.write(withoutClient(file, client));
}

/** What is damaged, or not to be read, is named and keeps nobody out; anything else is an error of the program. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

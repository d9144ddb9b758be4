import { join } from 'node:path';
import type { DeviceId } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { fullestName } from './conflict-copy.ts';
import type { Heads } from './journal.ts';
import { disk, type Files } from './files.ts';
import { layout } from './layout.ts';
import { attempting } from './refusals.ts';
import { noSecrets, type Secrets } from './secrets.ts';
import { readAll } from './write-all.ts';

/**
 * The lines of a journal as they were recorded, without line feeds, each device's in its order up to the head given; out of their seal where the vault
 * has a passphrase. An export discloses fields of them. Refuses with `corrupt` where a file no longer reaches its head.
 */
export async function journalLines(
  folder: string,
  owner: Owner,
  heads: Heads,
  files: Files = disk,
  secrets: Secrets = noSecrets,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const devices = Object.keys(heads).sort() as DeviceId[]; // the keys of heads are devices
  for (const device of devices) {
    const head = heads[device];
    if (!head || head.n === 0) continue;
    const beside = join(folder, layout.journal(owner));
    const path = join(beside, await fullestName(files, beside, device));
    const bytes = await attempting({ what: 'read the journal', path }, () => readAll(files, path));
    const seal = secrets.lines({ owner, device });
    const onDisk = bytes.toString('utf8').split('\n', head.n);
    const own = seal ? onDisk.map((sealed, i) => seal.peek(sealed, i + 1) ?? '') : onDisk;
    if (!own.at(-1)?.startsWith(`${head.hash} `))
      throw new Refusal('corrupt', 'The journal changed on the disk while it was read.', { device });
    for (const line of own) lines.push(line);
  }
  return lines;
}

import { join } from 'node:path';
import type { DeviceId } from '../../../shared/fields.ts';
import type { Owner } from '../../../shared/journal/entry.ts';
import { copiedDevice, copyAhead } from '../conflict-copy.ts';
import { deviceOf, layout } from '../layout.ts';
import { verifyFile } from '../verify-file.ts';
import { examineCopy } from './copies.ts';
import type { Examination } from './examination.ts';

/** Checks every file of a journal, and what else stands beside them. */
export async function examineJournals(on: Examination, owner: Owner): Promise<void> {
  const names = await on.names(layout.journal(owner));
  for (const device of new Set(names.flatMap((name) => deviceOf(name) ?? copiedDevice(name) ?? [])))
    await examineJournal(on, owner, device, names);
  for (const name of names) if (!deviceOf(name)) await examineCopy(on, owner, name);
}

/** Checks the file of one device; where a copy of it goes further, that is the one that is read. */
async function examineJournal(
  on: Examination,
  owner: Owner,
  device: DeviceId,
  names: readonly string[],
): Promise<void> {
  const folder = layout.journal(owner);
  const ahead = await copyAhead(on.files, join(on.root, folder), device, names);
  const name = ahead ?? `${device}.jsonl`;
  const where = `${folder}/${name}`;
  if (!names.includes(name) || !(await on.isFile(where))) return;
  const place = { owner, device };
  const how = on.secrets ? (on.secrets.lines(place) ?? 'plain') : 'sealed';
  const verified = verifyFile(await on.bytes(where), place, where, how);
  on.journals.push(verified);
  // One by one: of a long journal that an editor changed from end to end they are more than a call can take at once.
  for (const finding of verified.findings) on.findings.push(finding);
}

import { DraftFile } from '../drafts.ts';
import { isLitter } from '../durable-file.ts';
import { isErrno } from '../files.ts';
import { deviceOf } from '../layout.ts';
import { SettingsFile } from '../settings.ts';
import type { Examination, Facts } from './examination.ts';

const shapes = { drafts: DraftFile, settings: SettingsFile } as const;

/** Drafts and settings: no part of the record, but they should be readable; where the system does not let one be read, the rest is checked all the same. */
export async function examinePapers(on: Examination, folder: 'drafts' | 'settings'): Promise<void> {
  for (const name of await on.names(folder)) {
    const where = `${folder}/${name}`;
    const device = deviceOf(name, 'json');
    if (!device) on.note(isLitter(name) ? 'leftover' : 'unknown-file', where, 'exactly.folder.not-ours');
    else if (await on.isFile(where)) await examinePaper(on, folder, where, { device });
  }
}

async function examinePaper(
  on: Examination,
  folder: 'drafts' | 'settings',
  where: string,
  facts: Facts,
): Promise<void> {
  if (folder === 'drafts' && !on.secrets) return; // sealed: nothing can be said of it
  const bytes = await on.bytes(where).catch((error: unknown) => {
    if (isErrno(error, 'EACCES', 'EPERM', 'EIO')) return undefined;
    throw error;
  });
  if (!bytes) return on.say('damaged-file', where, 'exactly.folder.unopened', facts);
  const seal = folder === 'drafts' ? on.secrets?.paper(where) : undefined;
  if (!isOfShape(folder, seal ? (seal.unwrap(bytes) ?? '') : bytes.toString('utf8')))
    on.say('damaged-file', where, `exactly.folder.${folder}`, facts);
}

/** Whether it is JSON, and what belongs in such a file: the program takes any other for damaged, and sets it aside. */
function isOfShape(folder: 'drafts' | 'settings', json: string): boolean {
  try {
    return shapes[folder].safeParse(JSON.parse(json)).success;
  } catch {
    return false; // the only thing JSON.parse throws for
  }
}

import { isLitter } from '../durable-file.ts';
import { deviceOf } from '../layout.ts';
import type { Examination } from './examination.ts';

/** Drafts and settings: no part of the record, but they should be readable. */
export async function examinePapers(on: Examination, folder: 'drafts' | 'settings'): Promise<void> {
  for (const name of await on.names(folder)) {
    const where = `${folder}/${name}`;
    const device = deviceOf(name.replace(/\.json$/, '.jsonl'));
    if (!device) on.note(isLitter(name) ? 'leftover' : 'unknown-file', where, 'exactly.folder.not-ours');
    else if ((await on.isFile(where)) && !(await isReadable(on, folder, where)))
      on.say('damaged-file', where, `exactly.folder.${folder}`, { device });
  }
}

async function isReadable(on: Examination, folder: 'drafts' | 'settings', where: string): Promise<boolean> {
  if (folder === 'drafts' && !on.secrets) return true; // sealed: nothing can be said of it
  const bytes = await on.bytes(where);
  const seal = folder === 'drafts' ? on.secrets?.paper(where) : undefined;
  try {
    JSON.parse(seal ? (seal.unwrap(bytes) ?? '') : bytes.toString('utf8'));
    return true;
  } catch {
    return false; // the only thing JSON.parse throws for
  }
}

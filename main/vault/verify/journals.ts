import type { Owner } from '../../../shared/journal/entry.ts';
import { deviceOf, layout } from '../layout.ts';
import { verifyFile } from '../verify-file.ts';
import { examineCopy } from './copies.ts';
import type { Examination } from './examination.ts';

/** Checks every file of a journal, and what else stands beside them. */
export async function examineJournals(on: Examination, owner: Owner): Promise<void> {
  const folder = layout.journal(owner);
  for (const name of await on.names(folder)) {
    const where = `${folder}/${name}`;
    const device = deviceOf(name);
    if (!device) await examineCopy(on, owner, name);
    else if (await on.isFile(where)) {
      const place = { owner, device };
      const how = on.secrets ? (on.secrets.lines(place) ?? 'plain') : 'sealed';
      const verified = verifyFile(await on.bytes(where), place, where, how);
      on.journals.push(verified);
      on.findings.push(...verified.findings);
    }
  }
}

import type { Owner } from '../../../shared/journal/entry.ts';
import { compareCopies, copiedDevice } from '../conflict-copy.ts';
import { layout } from '../layout.ts';
import type { Examination } from './examination.ts';
import { join } from 'node:path';

/** A file that is none of the vault's: perhaps a copy that a sync program made of two that differed. */
export async function examineCopy(on: Examination, owner: Owner, name: string): Promise<void> {
  const where = `${layout.journal(owner)}/${name}`;
  const facts = owner === 'vault' ? {} : { client: owner };
  const device = copiedDevice(name);
  const original = device && layout.journalFile(owner, device);
  if (!original || !(await on.isFile(where)))
    return on.note('unknown-file', where, 'This is not a journal of the vault. It is not read.', facts);
  const bytes = (await on.files.facts(join(on.root, original))) ? await on.bytes(original) : Buffer.alloc(0);
  const { comparison, line } = compareCopies(bytes, await on.bytes(where));
  if (comparison === 'behind')
    return on.note(
      'conflict-copy',
      where,
      'A sync program left this copy. Everything in it is in the journal; it can be deleted.',
      { ...facts, device },
    );
  const how =
    comparison === 'ahead'
      ? `goes on after line ${line}, where the journal ends`
      : `goes on differently after line ${line}`;
  on.say(
    'diverged-copy',
    where,
    `A sync program left this copy of a journal. It ${how}. Neither was touched: keep both.`,
    { ...facts, device, line: line + 1 },
  );
}

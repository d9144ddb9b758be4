import type { Owner } from '../../../shared/journal/entry.ts';
import { compareCopies, copiedDevice } from '../conflict-copy.ts';
import { deviceOf, layout } from '../layout.ts';
import { placeholderOf } from '../other-programs.ts';
import type { Examination } from './examination.ts';

/** Names a file beside the journals that is none of them: perhaps a copy that a sync program made of two that differed. */
export async function examineCopy(on: Examination, owner: Owner, name: string): Promise<void> {
  const where = `${layout.journal(owner)}/${name}`;
  const facts = owner === 'vault' ? {} : { client: owner };
  const away = deviceOf(placeholderOf(name) ?? '');
  if (away) return on.say('placeholder', where, 'exactly.folder.only-in-cloud', { ...facts, device: away });
  const device = copiedDevice(name);
  if (!device || !(await on.isFile(where)))
    return on.note('unknown-file', where, 'exactly.folder.not-a-journal', facts);
  const read = on.journals.find(({ place }) => place.owner === owner && place.device === device);
  if (read?.where === where) return on.note('copy-ahead', where, 'exactly.folder.copy-ahead', { ...facts, device });
  const { comparison, line } = compareCopies(
    read ? await on.bytes(read.where) : Buffer.alloc(0),
    await on.bytes(where),
  );
  if (comparison === 'behind')
    return on.note('conflict-copy', where, 'exactly.folder.copy-behind', { ...facts, device });
  on.say(
    'diverged-copy',
    where,
    { says: 'exactly.folder.copy-diverged', values: { line } },
    { ...facts, device, line: line + 1 },
  );
}

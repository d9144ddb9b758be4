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
  if (away)
    return on.say('placeholder', where, 'This journal is not on this computer: only its name is. Let it download.', {
      ...facts,
      device: away,
    });
  const device = copiedDevice(name);
  if (!device || !(await on.isFile(where)))
    return on.note('unknown-file', where, 'This is not a journal of the vault. It is not read.', facts);
  const read = on.journals.find(({ place }) => place.owner === owner && place.device === device);
  if (read?.where === where)
    return on.note(
      'copy-ahead',
      where,
      'A sync program put an older journal in the place of this newer one. This one is read: keep it.',
      { ...facts, device },
    );
  const { comparison, line } = compareCopies(
    read ? await on.bytes(read.where) : Buffer.alloc(0),
    await on.bytes(where),
  );
  if (comparison === 'behind')
    return on.note(
      'conflict-copy',
      where,
      'A sync program left this copy. Everything in it is in the journal; it can be deleted.',
      { ...facts, device },
    );
  on.say(
    'diverged-copy',
    where,
    `A sync program left this copy of a journal. It goes on differently after line ${line}. Neither was touched: keep both.`,
    { ...facts, device, line: line + 1 },
  );
}

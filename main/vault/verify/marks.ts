import { DeviceRecord } from '../device.ts';
import { about } from '../finding.ts';
import { HighWater } from '../high-water.ts';
import { layout } from '../layout.ts';
import type { Place } from '../read-journal.ts';
import { homeOf } from '../surroundings.ts';
import type { VerifiedFile } from '../verify-file.ts';
import type { Examination } from './examination.ts';

/** Compares each journal with what this computer knows of it; `state` is its own folder. */
export async function compareMarks(on: Examination, state: string | undefined): Promise<void> {
  const home = on.file && state !== undefined ? homeOf(state, on.file.id) : undefined;
  const highWater = home === undefined ? undefined : new HighWater(home, on.files);
  await highWater?.load();
  const isRestored = home !== undefined && (await isJustRestored(on, home));
  const { erased } = on;
  for (const { place, mark } of highWater?.all ?? []) {
    if (erased.has(place.owner) || on.lossAccepted(place.owner)) continue;
    const where = layout.journalFile(place.owner, place.device);
    const journal = on.journals.find((each) => each.place.owner === place.owner && each.place.device === place.device);
    const reaches = journal?.stated ?? 0;
    const there = journal?.hashes.get(mark.n);
    const known = Math.max(mark.n, highWater?.formerly(place) ?? 0);
    // After a restore the user asked for, less than was known is what was to be expected.
    const expected = reaches >= mark.n || isRestored || isAsRestored(on, place, journal);
    if (reaches < known)
      on.say(
        'truncated',
        where,
        {
          says: expected ? 'exactly.journal.truncated-restored' : 'exactly.journal.truncated',
          values: { known, there: reaches },
        },
        { ...about(place), entry: { n: reaches + 1 } },
        expected ? 'note' : 'fault',
      );
    else if (there !== undefined && there !== mark.hash)
      on.say(
        'rewritten',
        where,
        { says: 'exactly.journal.rewritten', values: { n: mark.n } },
        { ...about(place), entry: { n: mark.n } },
      );
  }
  const unproven = on.journals.filter(({ place, proven }) => proven.length > 0 && !highWater?.of(place));
  if (unproven.length > 0)
    on.note('tail-unproven', '', {
      says: 'exactly.journal.tail-unproven',
      values: { number: unproven.length, of: on.journals.length },
    });
}

/** Whether this computer restored the folder, and nothing was written in it yet that could tell of it. */
async function isJustRestored({ root, files }: Examination, home: string): Promise<boolean> {
  const { begins, folder } = await new DeviceRecord(home, files).read();
  return begins?.because === 'restored' && folder === root;
}

/** Whether the vault's journal tells, on whatever computer, of a restore after which this file was no longer than it is. */
function isAsRestored(on: Examination, { owner, device }: Place, journal: VerifiedFile | undefined): boolean {
  return on.ownEntries('restored').some(({ body }) => {
    const heads = body['heads'] as Readonly<Record<string, Readonly<Record<string, string>>>>; // the schema of the kind was checked
    const head = heads[owner]?.[device];
    return head === undefined ? journal === undefined : journal?.proven.some(({ hash }) => hash === head) === true;
  });
}

import { about } from '../finding.ts';
import { HighWater } from '../high-water.ts';
import { layout } from '../layout.ts';
import { homeOf } from '../surroundings.ts';
import type { Examination } from './examination.ts';

/** Compares each journal with what this computer knows of it; `state` is its own folder. */
export async function compareMarks(on: Examination, state: string | undefined): Promise<void> {
  const highWater = on.file && state !== undefined ? new HighWater(homeOf(state, on.file.id), on.files) : undefined;
  await highWater?.load();
  const { erased } = on;
  // After a restore the user asked for, and which the journal tells of, less than was known is what was to be expected.
  const weight = on.ownEntries('restored').length > 0 ? 'note' : 'fault';
  for (const { place, mark } of highWater?.all ?? []) {
    if (erased.has(place.owner)) continue;
    const where = layout.journalFile(place.owner, place.device);
    const journal = on.journals.find((each) => each.place.owner === place.owner && each.place.device === place.device);
    const reaches = journal?.stated ?? 0;
    const there = journal?.hashes.get(mark.n);
    if (reaches < mark.n)
      on.say(
        'truncated',
        where,
        `This computer knows of ${mark.n} entries in this journal; ${reaches} are there. The end was cut off, rolled back, or has not arrived.`,
        { ...about(place), entry: { n: reaches + 1 } },
        weight,
      );
    else if (there !== undefined && there !== mark.hash)
      on.say(
        'rewritten',
        where,
        `Entry ${mark.n} is not the one this computer knows: the journal was written anew from some entry on.`,
        { ...about(place), entry: { n: mark.n } },
      );
  }
  const unproven = on.journals.filter(({ place, proven }) => proven.length > 0 && !highWater?.of(place));
  if (unproven.length > 0)
    on.note(
      'tail-unproven',
      '',
      `For ${unproven.length} of ${on.journals.length} journals nothing on this computer says how many entries there should be: whole lines cut off the end would not be noticed, unless a fingerprint kept elsewhere is compared.`,
    );
}

import type { VaultId } from '../../shared/fields.ts';
import { disk } from '../vault/files.ts';
import { homeOf, newId } from '../vault/surroundings.ts';
import type { Surroundings } from '../vault/index.ts';
import { repeatable } from './stage.ts';

/** Changing this gives every id and salt of the sample another value. */
const seed = 'On Record, the sample';

/**
 * The randomness of a sample: the same on every computer, the first time. A vault's id must not be given twice where this computer remembers its
 * journals, so a second sample on the same computer gets the next seed, and ids of its own.
 */
export async function randomnessFor({
  clock,
  state,
  files = disk,
}: Pick<Surroundings, 'clock' | 'state' | 'files'>): Promise<(bytes: number) => Uint8Array> {
  for (let sample = 1; ; sample++) {
    const name = `${seed}, ${sample}`;
    // The id that a vault begun with this randomness draws first.
    const id = newId({ clock, random: repeatable(name) }) as VaultId; // a UUID
    if ((await files.facts(homeOf(state, id))) === undefined) return repeatable(name);
  }
}

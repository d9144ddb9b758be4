import { join } from 'node:path';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../shared/fields.ts';
import type { Body, Kind } from '../shared/journal/kinds.ts';
import { mediaType } from './media-type.ts';
import { Names } from './sample/names.ts';
import { readScript, type Act } from './sample/script.ts';
import { repeatable, stampOf, StageClock } from './sample/stage.ts';
import { createVault, type Surroundings, type Vault } from './vault/index.ts';

/** Changing this gives every id and salt of the sample another value. */
const seed = 'On Record, the sample, 1';

/**
 * Writes the sample journal of `assets/sample/` into an empty folder and answers the open vault, marked as a sample: one freelancer and three
 * clients, invented. Each entry is recorded when the script says, and one version of the program writes the same bytes each time. Of the
 * surroundings only the disk, the state folder and the version count. Refuses as {@link createVault} does.
 */
export async function writeSample(folder: string, assets: string, surroundings: Surroundings): Promise<Vault> {
  const source = join(assets, 'sample');
  const { frozenAt, zone, clients, acts } = await readScript(source);
  const random = repeatable(seed);
  const first = acts[0]?.at ?? frozenAt;
  const clock = new StageClock(stampOf(first, zone), random);
  const vault = await createVault(
    folder,
    { sample: { frozenAt: stampOf(frozenAt, zone) } },
    { ...surroundings, clock, random },
  );
  try {
    const newId = () => v7({ msecs: Date.parse(clock.now().at), random: random(16) });
    const journals = new Map(clients.map((key) => [key, { id: newId() as ClientId, names: new Names() }])); // v7 gives a UUID
    for (const act of acts) {
      clock.putTo(act.at, act.zone ?? zone);
      const journal = journals.get(act.owner);
      const { kind, body } =
        'exhibit' in act ? await keep(vault, join(source, 'attachments', act.exhibit), act, zone, journal?.id) : act;
      const { id } = await vault.seal(
        journal?.id ?? 'vault',
        kind as Kind, // seal refuses what is no kind, and a body that is not of it
        (journal?.names.resolve(body) ?? body) as Body,
        { id: newId() as EntryId, ...(act.drafted && { draftedAt: stampOf(act.drafted, act.zone ?? zone) }) },
      );
      if (act.as !== undefined) journal?.names.give(act.as, id);
    }
    clock.putTo(frozenAt, zone);
    return vault;
  } catch (error) {
    await vault.close();
    throw error;
  }
}

/** Keeps a file of the attachments; the answer is the entry that names it. */
async function keep(
  vault: Vault,
  path: string,
  act: Extract<Act, { exhibit: string }>,
  zone: string,
  client: ClientId | undefined,
) {
  if (client === undefined) throw new Error('Exhibits of the sample belong to a client.');
  const { sha256, bytes, name } = await vault.exhibits.add(client, path);
  const body = {
    number: await vault.nextExhibitNumber(client),
    name,
    type: mediaType(name),
    bytes,
    sha256,
    ...(act.source !== undefined && { source: act.source }),
    ...(act.modified !== undefined && { modifiedAt: stampOf(act.modified, act.zone ?? zone).at }),
  };
  return { kind: 'exhibit', body };
}

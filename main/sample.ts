import { join } from 'node:path';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../shared/fields.ts';
import type { Body, Kind } from '../shared/journal/kinds.ts';
import { mediaType } from './media-type.ts';
import { Names } from './sample/names.ts';
import { readScript, type Act, type SampleScript } from './sample/script.ts';
import { randomnessFor } from './sample/seed.ts';
import { stampOf, StageClock } from './sample/stage.ts';
import { createVault, type Surroundings, type Vault } from './vault/index.ts';

/**
 * Writes the sample journal of `assets/sample/` into an empty folder and answers the open vault, marked as a sample: one freelancer and three
 * clients, invented. Each entry is recorded when the script says, and one version of the program writes the same bytes on every computer, the
 * first time it does. Of the surroundings only the disk, the state folder and the version count. Refuses as {@link createVault} does.
 */
export async function writeSample(folder: string, assets: string, surroundings: Surroundings): Promise<Vault> {
  return writeScript(folder, join(assets, 'sample'), surroundings, { marked: true });
}

/** Writes the journal of a script's folder in the same way; `marked` makes it a sample, which every page of it says. */
export async function writeScript(
  folder: string,
  source: string,
  surroundings: Surroundings,
  { marked }: { readonly marked: boolean },
): Promise<Vault> {
  const script = await readScript(source);
  const clock = new StageClock(stampOf(script.acts[0]?.at ?? script.frozenAt, script.zone));
  const random = await randomnessFor({ ...surroundings, clock });
  const sample = { frozenAt: stampOf(script.frozenAt, script.zone) };
  const vault = await createVault(folder, marked ? { sample } : {}, { ...surroundings, clock, random });
  try {
    await new Performance(vault, clock, random, join(source, 'attachments')).play(script);
    return vault;
  } catch (error) {
    await vault.close();
    throw error;
  }
}

/** A client's journal while it is being written. */
interface Part {
  readonly id: ClientId;
  readonly names: Names;
}

class Performance {
  readonly #vault: Vault;
  readonly #clock: StageClock;
  readonly #random: (bytes: number) => Uint8Array;
  readonly #attachments: string;
  readonly #parts = new Map<string, Part>();

  constructor(vault: Vault, clock: StageClock, random: (bytes: number) => Uint8Array, attachments: string) {
    this.#vault = vault;
    this.#clock = clock;
    this.#random = random;
    this.#attachments = attachments;
  }

  /** Records every act at its time, and leaves the clock where the sample's stands still. */
  async play({ acts, zone, frozenAt }: SampleScript): Promise<void> {
    for (const act of acts) {
      this.#clock.putTo(act.at, act.zone ?? zone, this.#random);
      await this.#record(act, act.zone ?? zone);
    }
    this.#clock.putTo(frozenAt, zone, this.#random);
  }

  async #record(act: Act, zone: string): Promise<void> {
    const part = act.owner === 'vault' ? undefined : this.#part(act.owner);
    const { kind, body } = 'exhibit' in act ? await this.#keep(act, zone, part) : act;
    const sealed = await this.#vault.seal(
      part?.id ?? 'vault',
      kind as Kind, // seal refuses what is no kind, and a body that is not of it
      (part?.names.resolve(body) ?? body) as Body,
      { id: this.#newId() as EntryId, ...(act.drafted && { draftedAt: stampOf(act.drafted, zone) }) }, // v7 gives a UUID
    );
    if (act.as !== undefined) part?.names.give(act.as, sealed.id);
  }

  /** Keeps a file of the attachments; the answer is the entry that names it. */
  async #keep(act: Extract<Act, { exhibit: string }>, zone: string, part: Part | undefined) {
    if (!part) throw new Error('Exhibits of the sample belong to a client.');
    const { sha256, bytes, name } = await this.#vault.exhibits.add(part.id, join(this.#attachments, act.exhibit));
    const body = {
      number: await this.#vault.nextExhibitNumber(part.id),
      name,
      type: mediaType(name),
      bytes,
      sha256,
      ...(act.source !== undefined && { source: act.source }),
      ...(act.modified !== undefined && { modifiedAt: stampOf(act.modified, zone).at }),
    };
    return { kind: 'exhibit', body };
  }

  #part(owner: string): Part {
    const known = this.#parts.get(owner);
    if (known) return known;
    const part = { id: this.#newId() as ClientId, names: new Names() }; // v7 gives a UUID
    this.#parts.set(owner, part);
    return part;
  }

  #newId(): string {
    return v7({ msecs: Date.parse(this.#clock.now().at), random: this.#random(16) });
  }
}

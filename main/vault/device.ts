import { join } from 'node:path';
import { z } from 'zod';
import { DeviceId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolders } from './write-all.ts';

/** What a device that begins files of its own has to write into the vault's journal before anything else. */
const Beginning = z.object({
  because: z.enum(['new-computer', 'rolled-back', 'restored']),
  /** Who this computer was in the vault before. */
  formerly: DeviceId.optional(),
  /** Of a restored vault: the backup's name, and when it was made. */
  from: z.string().optional(),
  backupMadeAt: z.iso.datetime().optional(),
});
export type Beginning = z.output<typeof Beginning>;

const Identity = z.object({
  /** This computer's id in the vault, if it has one. */
  device: DeviceId.optional(),
  /** Set until it has said that it begins: then it takes a new id first, unless it took one and was cut short. */
  begins: Beginning.optional(),
  /** Where the vault stood, for a person who looks. */
  folder: z.string().optional(),
});
export type Identity = z.output<typeof Identity>;

/** Who this computer is in a vault, kept in its state folder: a copied vault brings no identity along. */
export class DeviceRecord {
  readonly #file: DurableFile<unknown>;
  readonly #files: Files;
  readonly #home: string;

  constructor(home: string, files: Files) {
    this.#home = home;
    this.#files = files;
    this.#file = new DurableFile<unknown>(join(home, 'device.json'), files, 'this computer’s name in the vault');
  }

  /**
   * Who this computer is in the vault that stands in this folder; one that has no id yet begins. Where the vault was restored to another folder, here it is
   * who it was: only what was restored begins anew, and says so.
   */
  async read(folder?: string): Promise<Identity> {
    const known = Identity.safeParse(await this.#file.read().catch(damaged)).data ?? {};
    const { begins } = known;
    if (begins?.because === 'restored' && begins.formerly && folder !== undefined && known.folder !== folder)
      return { device: begins.formerly, folder };
    return known.device || known.begins ? known : { ...known, begins: { because: 'new-computer' } };
  }

  /** Writes it down, durably. */
  async write(identity: Identity): Promise<void> {
    await makeFolders(this.#files, this.#home);
    await this.#file.write(identity);
  }
}

/** Whose name cannot be read is a new computer: it begins files of its own, and no number is used twice. */
function damaged(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 'corrupt') return undefined;
  throw error;
}

import { join } from 'node:path';
import { z } from 'zod';
import { DeviceId } from '../../shared/fields.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolders } from './write-all.ts';

/** Why a device begins files of its own in a vault. */
export type Because = 'new-computer' | 'rolled-back' | 'restored';

const DeviceFile = z.looseObject({
  device: DeviceId.optional(),
  because: z.literal('restored').optional(),
  formerly: DeviceId.optional(),
});

/** This computer's id in a vault, or why it has to take a new one, and which it had. */
export type Identity =
  { readonly device: DeviceId } | { readonly because: Because; readonly formerly: DeviceId | undefined };

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

  /** This computer's id in the vault, or why it has to take a new one. */
  async read(): Promise<Identity> {
    const parsed = DeviceFile.safeParse(await this.#file.read());
    const { device, because = 'new-computer', formerly } = parsed.data ?? {};
    return device ? { device } : { because, formerly };
  }

  /** Writes the id down, and where the vault stood, for a person who looks. */
  async write(device: DeviceId, folder: string): Promise<void> {
    await makeFolders(this.#files, this.#home);
    await this.#file.write({ device, folder });
  }

  /** The next one who writes on this computer takes a new id. */
  async beginAnew(because: 'restored', folder: string): Promise<void> {
    await makeFolders(this.#files, this.#home);
    const known = await this.read();
    const formerly = 'device' in known ? known.device : known.formerly;
    await this.#file.write({ because, folder, ...(formerly && { formerly }) });
  }

  /** This computer is nobody in the vault any more. */
  async forget(): Promise<void> {
    await makeFolders(this.#files, this.#home);
    await this.#file.write({});
  }
}

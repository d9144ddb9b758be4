import { join } from 'node:path';
import { z } from 'zod';
import { DeviceId } from '../../shared/fields.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolders } from './write-all.ts';

const DeviceFile = z.looseObject({ device: DeviceId, folder: z.string() });

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

  /** This computer's id in the vault; `undefined` where it has none yet. */
  async read(): Promise<DeviceId | undefined> {
    const parsed = DeviceFile.safeParse(await this.#file.read());
    return parsed.success ? parsed.data.device : undefined;
  }

  /** Writes the id down, and where the vault stood, for a person who looks. */
  async write(device: DeviceId, folder: string): Promise<void> {
    await makeFolders(this.#files, this.#home);
    await this.#file.write({ device, folder });
  }
}

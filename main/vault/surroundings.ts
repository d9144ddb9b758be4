import { join, resolve } from 'node:path';
import type { VaultId } from '../../shared/fields.ts';
import type { Clock } from './clock-marks.ts';
import type { Files } from './files.ts';

/** Everything the vault needs from outside: nothing here is read from the system behind its back. */
export interface Surroundings {
  readonly clock: Clock;
  /** Random bytes fit for keys. */
  readonly random: (bytes: number) => Uint8Array;
  /** This computer's own folder, outside every vault; the window and the terminal share it. */
  readonly state: string;
  /** The program's version, as it is written into entries. */
  readonly app: string;
  /** The disk; the fault tests give another. */
  readonly files?: Files;
}

/** This computer's folder for one vault: device, high-water marks, quarantine. */
export function homeOf(state: string, vault: VaultId): string {
  return join(resolve(state), 'vaults', vault);
}

/** An id of its own, a UUID of version 7: its first 48 bits are the clock's milliseconds, the rest is random. */
export function newId({ clock, random }: Pick<Surroundings, 'clock' | 'random'>): string {
  const bytes = Buffer.from(random(16));
  bytes.writeUIntBE(Date.parse(clock.now().at), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import { join, resolve } from 'node:path';
import { v7 } from 'uuid';
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
  /** The built worker that takes digests while a long journal is read (`dist/main/digest-worker.js`); without it, no thread helps. */
  readonly digestWorker?: string;
}

/** This computer's folder for one vault: device, high-water marks, quarantine. */
export function homeOf(state: string, vault: VaultId): string {
  return join(resolve(state), 'vaults', vault);
}

/** A new id: a UUID of version 7 (RFC 9562), from the clock and the randomness given. */
export function newId<Id extends string>({ clock, random }: Pick<Surroundings, 'clock' | 'random'>): Id {
  return v7({ msecs: Date.parse(clock.now().at), random: random(16) }) as Id; // v7 writes a lower-case UUID, the form of every id
}

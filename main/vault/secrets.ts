import { createHmac } from 'node:crypto';
import type { ClientId, Hash, VaultId } from '../../shared/fields.ts';
import type { Wrapping } from './durable-file.ts';
import type { ExhibitKeys } from './exhibit-file.ts';
import { ExhibitSeal } from './exhibit-seal.ts';
import { LineSeal } from './line-seal.ts';
import { derived, openBytes, recoveryHolds, sealBytes, type Protection } from './passphrase.ts';
import type { Place } from './read-journal.ts';

/** How what is in a vault is sealed: with a key of its own for each file, or, in an open vault, not at all. */
export interface Secrets {
  lines(place: Place): LineSeal | undefined;
  /** For a small file, by its path in the vault. */
  paper(path: string): Wrapping | undefined;
  readonly exhibits: ExhibitKeys | undefined;
  /** The name of an exhibit's file: its hash would tell whoever has the same file that it is here. */
  exhibitName(client: ClientId, sha256: Hash): string;
  /** Whether the recovery key of this `vault.json` opens the vault. */
  recoveryHolds(vault: VaultId, protection: Protection): boolean;
}

/** Of a vault without a passphrase. */
export const noSecrets: Secrets = {
  lines: () => undefined,
  paper: () => undefined,
  exhibits: undefined,
  exhibitName: (_, sha256) => sha256,
  recoveryHolds: () => true,
};

/** Of a vault whose key is known. */
export function secretsOf(key: Buffer, random: (bytes: number) => Uint8Array): Secrets {
  const names = derived(key, 'exhibit names');
  const nameOf = (client: ClientId, sha256: Hash) =>
    createHmac('sha256', names).update(`${client}/${sha256}`).digest('hex');
  return {
    lines: (place) => new LineSeal(derived(key, `journal ${place.owner}/${place.device}`), place, random),
    paper(path) {
      const own = derived(key, `paper ${path}`);
      return {
        wrap: (json) => sealBytes(own, Buffer.from(json), path, random),
        unwrap: (bytes) => openBytes(own, bytes, path)?.toString('utf8'),
      };
    },
    exhibits: {
      newSalt: () => random(16),
      of: (salt) => new ExhibitSeal(derived(key, `exhibit ${Buffer.from(salt).toString('hex')}`), random),
    },
    exhibitName: nameOf,
    recoveryHolds: (vault, protection) => recoveryHolds(vault, protection, key),
  };
}

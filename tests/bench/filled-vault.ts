import { randomBytes } from 'node:crypto';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { createVault, type Surroundings, type Vault } from '../../main/vault/index.ts';

/** This computer's clock and randomness, with a state folder of its own. */
export function benchSurroundings(state: string): Surroundings {
  const now = () => ({ at: new Date().toISOString(), zone: 'Europe/Warsaw', offset: 60 });
  return { clock: { now, uptime }, random: (bytes) => randomBytes(bytes), state, app: '1.0.0' };
}

/** An incident as people write them: about 800 bytes with its envelope twice that. */
export function incidentBody(i: number): {
  what: string;
  exactWords: string;
  channel: 'email';
  response: string;
  occurred: { on: string };
} {
  return {
    what: `Wrote again at night and asked for one more free change to page ${i}. I had said on Monday that changes after the second round are charged for, and that I answer from nine to five.`,
    exactWords:
      '“You people never answer. I want it tomorrow, or I will tell everybody what kind of professional you are — és ezt komolyan mondom.”',
    channel: 'email',
    response:
      'Answered in the morning, calmly: what is included, what is not, what it would cost, and when it could be done.',
    occurred: { on: `2026-11-${String((i % 28) + 1).padStart(2, '0')}T23:10` },
  };
}

/** Seals one incident and waits until it is durable. */
export async function sealOne(vault: Vault, client: ClientId, i: number, id = draftId()): Promise<void> {
  await vault.seal(client, 'incident', incidentBody(i), { id });
}

/** An id as a draft gets it when it is begun. */
export function draftId(): EntryId {
  return v7() as EntryId; // v7 gives a UUID
}

/** A new vault in which one client has this many entries. */
export async function filledVault(
  folder: string,
  entries: number,
): Promise<{ readonly vault: Vault; readonly client: ClientId; readonly surroundings: Surroundings }> {
  const surroundings = benchSurroundings(join(folder, 'state'));
  const vault = await createVault(join(folder, 'vault'), {}, surroundings);
  const client = v7() as ClientId; // v7 gives a UUID
  await vault.seal(client, 'client-opened', { name: 'Nagy Kft.' }, { id: v7() as EntryId });
  for (let done = 1; done < entries; done += 1000) {
    const lot = Math.min(1000, entries - done);
    await Promise.all(Array.from({ length: lot }, (_, i) => sealOne(vault, client, done + i)));
  }
  return { vault, client, surroundings };
}

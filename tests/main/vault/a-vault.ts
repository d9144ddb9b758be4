import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Stamp } from '../../../shared/journal/time.ts';
import { createVault, type Clock, type Surroundings, type Vault } from '../../../main/vault/index.ts';

/** A clock that a test sets; it moves on by a second at every look. */
export class TestClock implements Clock {
  wall = Date.parse('2026-11-21T08:00:00.000Z');
  up = 1000;
  zone = 'Europe/Warsaw';

  now(): Stamp {
    this.wall += 1000;
    this.up += 1;
    return { at: new Date(this.wall).toISOString(), zone: this.zone, offset: 60 };
  }

  uptime(): number {
    return this.up;
  }
}

/** A temporary folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A computer: its clock and its own folder. */
export interface Computer extends Surroundings {
  readonly clock: TestClock;
}

export function computer(given: Partial<Surroundings> = {}): Computer {
  return {
    random: (bytes) => randomBytes(bytes),
    state: temporaryFolder(),
    app: '1.0.0',
    ...given,
    clock: new TestClock(),
  };
}

export const newEntryId = () => v7() as EntryId; // v7 gives a UUID
export const newClientId = () => v7() as ClientId; // likewise

/** A new vault in a temporary folder, closed when the test is over. */
export async function newVault(on: Computer = computer(), folder = join(temporaryFolder(), 'vault')): Promise<Vault> {
  return closing(await createVault(folder, {}, on));
}

/** Sees to it that a vault is closed when the test is over. */
export function closing(vault: Vault): Vault {
  onTestFinished(() => vault.close());
  return vault;
}

/** Opens a client's journal and answers its id. */
export async function newClient(vault: Vault, name = 'Nagy Kft.'): Promise<ClientId> {
  const client = newClientId();
  await vault.seal(client, 'client-opened', { name }, { id: newEntryId() });
  return client;
}

/** Seals an incident. */
export function incident(vault: Vault, client: ClientId, what: string, id = newEntryId()): Promise<Entry> {
  return vault.seal(client, 'incident', { what }, { id });
}

/** What an incident or the like says, in order. */
export function texts(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => (entry.kind === 'incident' ? entry.body.what : []));
}

/** Every file under a folder with its bytes, by relative path. */
export function allFiles(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

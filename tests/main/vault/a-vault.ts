import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Stamp } from '../../../shared/journal/time.ts';
import { createVault, type Clock, type OpenFile, type Surroundings, type Vault } from '../../../main/vault/index.ts';

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

/** A byte's neighbours, a line feed, what is no UTF-8, nothing, and one too many. */
export function* spoilt(good: Buffer, at: number): Generator<readonly [what: string, bytes: Buffer]> {
  for (const other of new Set([good.readUInt8(at) ^ 1, good.readUInt8(at) ^ 0x20, 0x09, 0x0a, 0xff])) {
    if (other === good.readUInt8(at)) continue;
    const bytes = Buffer.from(good);
    bytes[at] = other;
    yield [`byte ${at} made ${other}`, bytes];
  }
  yield [`byte ${at} left out`, Buffer.concat([good.subarray(0, at), good.subarray(at + 1)])];
  yield [`byte ${at} doubled`, Buffer.concat([good.subarray(0, at + 1), good.subarray(at)])];
  yield [`line feed put in at ${at}`, Buffer.concat([good.subarray(0, at), Buffer.from('\n'), good.subarray(at)])];
}

/** An open file of these bytes, only to be read. */
export function inMemory(bytes: Buffer): OpenFile {
  const refused = () => Promise.reject(new Error('only read'));
  return {
    read: async (into, offset, length, position) => bytes.copy(into, offset, position, position + length),
    size: async () => bytes.length,
    sizeNow: () => bytes.length,
    close: async () => undefined,
    isAt: () => true,
    write: refused,
    writeNow: () => 0,
    datasyncNow: () => undefined,
    truncate: refused,
    sync: refused,
    datasync: refused,
  };
}

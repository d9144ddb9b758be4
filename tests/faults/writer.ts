import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { uptime } from 'node:os';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { createVault, openVault, verifyVault, type Surroundings } from '../../main/vault/index.ts';

const newId = () => v7() as EntryId & ClientId; // v7 gives a UUID

export function surroundings(state: string): Surroundings {
  const now = () => ({ at: new Date().toISOString(), zone: 'Europe/Warsaw', offset: 60 });
  return { clock: { now, uptime }, random: (bytes) => randomBytes(bytes), state, app: '1.0.0' };
}

/** A vault in which one client has some entries, closed. */
export async function someVault(folder: string, state: string, entries: number): Promise<ClientId> {
  const vault = await createVault(folder, {}, surroundings(state));
  const client = newId();
  await vault.seal(client, 'client-opened', { name: 'Nagy Kft.' }, { id: client });
  await Promise.all(
    Array.from({ length: entries - 1 }, (_, i) =>
      vault.seal(client, 'incident', { what: `before ${i}` }, { id: newId() }),
    ),
  );
  await vault.close();
  return client;
}

/** Another process that seals without end, and the highest number it has acknowledged. */
export interface EndlessWriter {
  /** Once the first entry is acknowledged. */
  readonly begun: Promise<void>;
  readonly acknowledged: () => number;
  readonly count: () => number;
  /** No acknowledgement counts any more. */
  readonly stopCounting: () => void;
  readonly kill: () => Promise<void>;
}

export function endlessWriter(folder: string, state: string, client: ClientId): EndlessWriter {
  const script = resolve(import.meta.dirname, '../main/vault/keeps-sealing.ts');
  const child = spawn(process.execPath, ['--no-warnings', script, folder, state, client], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  let counting = true;
  const exit = new Promise<void>((done) => child.once('close', () => done()));
  const begun = new Promise<void>((done) => {
    child.stdout.on('data', (data: Buffer) => {
      if (counting) said += data.toString();
      done();
    });
    void exit.then(done);
  });
  const numbers = () => said.split('\n').slice(0, -1).map(Number);
  return {
    begun,
    acknowledged: () => numbers().at(-1) ?? 0,
    count: () => numbers().length,
    stopCounting: () => (counting = false),
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** What is wrong with the vault after a fault: acknowledged entries that are gone, damage, or no way to go on. */
export async function inspect(
  folder: string,
  state: string,
  client: ClientId,
  acknowledged: number,
): Promise<{ wrong: string[]; torn: boolean }> {
  const wrong: string[] = [];
  const before = await verifyVault(folder);
  const torn = before.findings.some(({ what }) => what === 'torn');
  for (const { what, weight, exact } of before.findings)
    if (weight === 'fault' && what !== 'torn') wrong.push(exact.says);
  const vault = await openVault(folder, surroundings(state));
  const { entries, fault } = await vault.journal(client);
  if (fault) wrong.push(fault.message);
  if (entries.length < acknowledged) wrong.push(`${acknowledged - entries.length} acknowledged entries lost`);
  const next = await vault.seal(client, 'incident', { what: 'after the fault' }, { id: newId() });
  if (next.n !== entries.length + 1) wrong.push(`the next entry got number ${next.n}`);
  await vault.close();
  for (const { weight, exact } of (await verifyVault(folder, state)).findings)
    if (weight === 'fault') wrong.push(exact.says);
  return { wrong, torn };
}

export const stateIn = (folder: string) => join(folder, 'state');

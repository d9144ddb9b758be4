import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { Refusal } from '../../../shared/result.ts';
import { createVault, openVault, verifyVault, type Surroundings, type Vault } from '../../../main/vault/index.ts';
import { FailingDisk, type Failure } from './failing-disk.ts';

const newId = () => v7() as EntryId & ClientId; // v7 gives a UUID

/** A day with a vault: all that is written in it, one act after the other. An act that is refused is passed over, as a user would. */
class Day {
  readonly acknowledged: string[] = [];
  readonly unexpected: unknown[] = [];
  readonly client = newId();
  readonly folder: string;
  readonly surroundings: Surroundings;

  constructor(root: string, disk: FailingDisk) {
    this.folder = join(root, 'vault');
    const now = () => ({ at: new Date().toISOString(), zone: 'Europe/Warsaw', offset: 60 });
    const clock = { now, uptime: () => performance.now() / 1000 };
    this.surroundings = {
      clock,
      random: (bytes) => randomBytes(bytes),
      state: join(root, 'state'),
      app: '1.0.0',
      files: disk.files,
    };
  }

  async act<T>(does: () => Promise<T>): Promise<T | undefined> {
    try {
      return await does();
    } catch (error) {
      if (!(error instanceof Refusal)) this.unexpected.push(error);
      return undefined;
    }
  }

  async incident(vault: Vault, what: string): Promise<void> {
    await this.act(async () => {
      await vault.seal(this.client, 'incident', { what }, { id: newId() });
      this.acknowledged.push(what);
    });
  }

  async write(vault: Vault, attachment: string): Promise<void> {
    const { client } = this;
    for (let tries = 0; tries < 2; tries++) {
      if (await this.act(() => vault.seal(client, 'client-opened', { name: 'Nagy' }, { id: client }))) break;
    }
    await this.incident(vault, 'one');
    await Promise.all([this.incident(vault, 'two'), this.incident(vault, 'three')]);
    const now = vault.now();
    await this.act(() =>
      vault.drafts.save({
        id: newId(),
        client,
        kind: 'incident',
        body: { what: 'draft' },
        draftedAt: now,
        savedAt: now,
      }),
    );
    await this.act(() => vault.settings.set({ language: 'ja' }));
    await this.act(() => vault.exhibits.add(client, attachment));
    await this.incident(vault, 'four');
  }
}

/**
 * A day on which the nth call to the disk fails. Answers what went wrong with the vault: nothing acknowledged may be lost, nothing
 * damaged, and once the disk is mended work goes on. `undefined` where there were not that many calls.
 */
export async function dayOfFailure(
  nth: number,
  failure: Failure,
  lasting: boolean,
): Promise<readonly string[] | undefined> {
  const root = mkdtempSync(join(tmpdir(), 'every-call-'));
  try {
    const wrong: string[] = [];
    const disk = new FailingDisk(nth, failure, lasting);
    const day = new Day(root, disk);
    const attachment = join(root, 'shot.png');
    writeFileSync(attachment, randomBytes(1000));
    mkdirSync(day.surroundings.state);
    const vault =
      (await day.act(() => createVault(day.folder, {}, day.surroundings))) ??
      (disk.mend(),
      existsSync(join(day.folder, 'vault.json'))
        ? await openVault(day.folder, day.surroundings)
        : await createVault(day.folder, {}, day.surroundings));
    await day.write(vault, attachment);
    if (disk.calls < nth) return (await vault.close(), undefined);
    disk.mend();
    if (!(await day.act(() => vault.seal(day.client, 'client-opened', { name: 'Nagy' }, { id: day.client }))))
      wrong.push('nothing could be sealed after the disk was mended');
    await day.incident(vault, 'mended');
    if (!day.acknowledged.includes('mended')) wrong.push('work did not go on after the disk was mended');
    await day.act(() => vault.close());
    for (const error of day.unexpected)
      wrong.push(`not a refusal: ${error instanceof Error ? error.stack : String(error)}`);

    const healthy = { ...day.surroundings, files: new FailingDisk().files };
    const again = await openVault(day.folder, healthy);
    const { entries, fault } = await again.journal(day.client);
    await again.close();
    if (fault) wrong.push(fault.message);
    const kept = entries.flatMap((entry) => (entry.kind === 'incident' ? entry.body.what : []));
    for (const what of day.acknowledged) if (!kept.includes(what)) wrong.push(`“${what}” was acknowledged and lost`);
    for (const what of kept) if (!day.acknowledged.includes(what)) wrong.push(`“${what}” was refused and is there`);
    const { findings } = await verifyVault(day.folder, healthy.state);
    for (const { exact, weight } of findings) if (weight === 'fault') wrong.push(exact.says);
    return wrong;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

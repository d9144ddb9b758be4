import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { EntryId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { openVault, verifyVault } from '../../main/vault/index.ts';
import type { Outcome } from './run.ts';
import { someVault, stateIn, surroundings } from './writer.ts';

/** Fills a real, small file system to the last byte, goes on trying, and frees some room. Needs root. */
export async function fullDisk(): Promise<Outcome> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { line: 'full disk: not run, because it takes root on Linux to mount a small file system', held: true };
  const root = mkdtempSync(join(tmpdir(), 'faults-full-'));
  const mount = join(root, 'disk');
  mkdirSync(mount);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', mount]);
  try {
    writeFileSync(join(mount, 'filler'), Buffer.alloc(256 * 1024));
    const folder = join(mount, 'vault');
    const client = await someVault(folder, stateIn(root), 10);
    const vault = await openVault(folder, surroundings(stateIn(root)));
    const incident = () => vault.seal(client, 'incident', { what: 'x'.repeat(700) }, { id: v7() as EntryId }); // v7 gives a UUID
    const wrong: string[] = [];
    let acknowledged = 10;
    let refused: unknown;
    while (!refused)
      await incident().then(
        () => acknowledged++,
        (error: unknown) => (refused = error),
      );
    if (!(refused instanceof Refusal) || refused.code !== 'disk-full')
      wrong.push(`refused with ${refused instanceof Error ? refused.message : 'something else'}`);
    for (let tries = 0; tries < 3; tries++)
      await incident().then(
        () => acknowledged++,
        () => undefined,
      ); // a smaller one may still have room
    rmSync(join(mount, 'filler'));
    await incident().then(() => acknowledged++);
    const { entries } = await vault.journal(client);
    if (entries.length !== acknowledged) wrong.push(`${entries.length} entries, ${acknowledged} acknowledged`);
    await vault.close();
    for (const { weight, exact } of (await verifyVault(folder, stateIn(root))).findings)
      if (weight === 'fault') wrong.push(exact.says);
    return {
      line: `full disk: ${acknowledged} acknowledged entries, ${wrong.length} wrong; said “${refused instanceof Error ? refused.message : ''}”${wrong.map((what) => `\n  ${what}`).join('')}`,
      held: wrong.length === 0,
    };
  } finally {
    execFileSync('umount', ['-l', mount]);
    rmSync(root, { recursive: true, force: true });
  }
}

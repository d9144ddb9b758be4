import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../../main/vault/files.ts';
import { openVault, verifyVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newEntryId, newVault, temporaryFolder, texts } from './a-vault.ts';
import { elsewhere } from './elsewhere.ts';
import { dayOfFailure } from './every-call.ts';
import { FailingDisk } from './failing-disk.ts';

// Every eleventh call here; every one in tests/faults.
for (const failure of ['EIO', 'ENOSPC', 'short'] as const) {
  for (const lasting of [false, true]) {
    test(
      `${lasting ? 'from any call on' : 'whichever call to'} the disk ${failure === 'short' ? 'falls short' : `answers ${failure}`}, nothing acknowledged is lost`,
      { timeout: 60_000 },
      async () => {
        const start = failure === 'EIO' ? 1 : failure === 'ENOSPC' ? 4 : 8;
        let days = 0;
        for (let nth = start; ; nth += 11) {
          const wrong = await dayOfFailure(nth, failure, lasting);
          if (!wrong) break;
          expect(wrong, `call ${nth}`).toEqual([]);
          days++;
        }
        expect(days).toBeGreaterThan(5);
      },
    );
  }
}

test('a full disk says what was not saved, and the entry can be saved once there is room', async () => {
  const probe = new FailingDisk();
  const here = computer({ files: probe.files });
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'before');
  await vault.close();
  const full = new FailingDisk(1, 'ENOSPC', true);
  full.mend();
  const again = closing(await openVault(vault.folder, { ...here, files: full.files }));
  await again.journal(client);
  full.spoil();
  const id = newEntryId();
  await expect(incident(again, client, 'too much', id)).rejects.toMatchObject({ code: 'disk-full' });
  full.mend();
  await incident(again, client, 'too much', id);
  expect(texts((await again.journal(client)).entries)).toEqual(['before', 'too much']);
});

test('a disk that can only be read opens, and refuses what is to be written with a sentence', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const files = {
    ...disk,
    open: (path: string, mode: 'read' | 'change' | 'create') =>
      mode === 'read'
        ? disk.open(path, mode)
        : Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' })),
  };
  const again = closing(await openVault(vault.folder, { ...here, files }));
  expect((await again.journal(client)).entries).toHaveLength(1);
  await expect(incident(again, client, 'no')).rejects.toMatchObject({
    code: 'read-only',
    message: expect.stringContaining('save this entry'),
  });
});

test('a folder that vanishes is noticed before anything is called saved, and written on when it is back', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'before');
  const away = join(temporaryFolder(), 'away');
  renameSync(vault.folder, away);
  await expect(incident(vault, client, 'into the void')).rejects.toMatchObject({ code: 'no-vault' });
  await expect(
    vault.drafts.save({
      id: client as never,
      kind: 'incident',
      body: {},
      draftedAt: vault.now(),
      savedAt: vault.now(),
    }),
  ).rejects.toMatchObject({ code: 'no-vault' });
  renameSync(away, vault.folder);
  await incident(vault, client, 'after');
  expect(texts((await vault.journal(client)).entries)).toEqual(['before', 'after']);
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
  rmSync(vault.folder, { recursive: true });
  await expect(incident(vault, client, 'deleted')).rejects.toMatchObject({ code: 'no-vault' });
});

test('killed in the middle of writing, nothing acknowledged is lost', { timeout: 60_000 }, async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  let acknowledged = 1;
  for (let run = 0; run < 2; run++) {
    const other = elsewhere('keeps-sealing.ts', vault.folder, here.state, client);
    for (let lines = 0; lines < 5 + run * 7; lines++) acknowledged = Number(await other.line());
    await other.kill();
    for (let line = await other.line(); line !== undefined; line = await other.line()) acknowledged = Number(line);
    const again = await openVault(vault.folder, here);
    expect((await again.journal(client)).entries.length).toBeGreaterThanOrEqual(acknowledged);
    await incident(again, client, 'after the kill');
    await again.close();
    expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
  }
});

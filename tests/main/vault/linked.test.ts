import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newEntryId, newVault, temporaryFolder, texts } from './a-vault.ts';

test.each(['folder', 'journal', 'file'] as const)(
  "a link in the place of one client's %s damages that client only, and its going mends it",
  async (what) => {
    const here = computer();
    const vault = await newVault(here);
    const [hit, other] = [await newClient(vault, 'Hit'), await newClient(vault, 'Other')];
    await incident(vault, hit, 'before');
    await vault.close();
    const client = join(vault.folder, 'clients', hit);
    const path = {
      folder: client,
      journal: join(client, 'journal'),
      file: join(client, 'journal', `${vault.device}.jsonl`),
    }[what];
    const aside = join(temporaryFolder(), 'aside');
    renameSync(path, aside);
    symlinkSync(aside, path);

    const again = closing(await openVault(vault.folder, here));
    expect([...(await again.clients())].sort()).toEqual([hit, other].sort());
    const damaged = await again.journal(hit);
    expect(damaged.entries).toEqual([]);
    expect(damaged.fault?.message).toBeTruthy();
    await expect(incident(again, hit, 'no')).rejects.toMatchObject({ code: 'corrupt' });
    await incident(again, other, 'goes on');
    expect(again.device).toBe(vault.device);
    expect(texts((await again.journal(other)).entries)).toEqual(['goes on']);
    const { ok, findings } = await again.verify();
    expect(ok).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ what: 'link', weight: 'fault' }));
    await expect(again.repair(vault.folder)).resolves.toMatchObject({ ok: false });

    rmSync(path);
    renameSync(aside, path);
    expect(texts((await again.journal(hit)).entries)).toEqual(['before']);
    await incident(again, hit, 'after');
    expect((await again.verify()).ok).toBe(true);
  },
);

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a journal or of an exhibit keeps nobody waiting, and is named',
  async () => {
    const here = computer();
    const vault = await newVault(here);
    const [hit, other] = [await newClient(vault, 'Hit'), await newClient(vault, 'Other')];
    await incident(vault, hit, 'before');
    await vault.close();
    const path = join(vault.folder, 'clients', hit, 'journal', `${vault.device}.jsonl`);
    rmSync(path);
    execFileSync('mkfifo', [path]);

    const again = closing(await openVault(vault.folder, here));
    expect((await again.journal(hit)).fault?.message).toBeTruthy();
    await expect(incident(again, hit, 'no')).rejects.toMatchObject({ code: 'corrupt' });
    await incident(again, other, 'goes on');
    const { ok, findings } = await again.verify();
    expect(ok).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ what: 'link', weight: 'fault' }));
    await again.close();

    const file = join(vault.folder, 'vault.json');
    renameSync(file, `${file}.aside`);
    execFileSync('mkfifo', [file]);
    await expect(openVault(vault.folder, here)).rejects.toMatchObject({ code: 'corrupt' });
  },
);

test('a client whose folder was deleted is missed, until it is back', async () => {
  const here = computer();
  const vault = await newVault(here);
  const [gone, other] = [await newClient(vault, 'Gone'), await newClient(vault, 'Other')];
  await vault.close();
  const folder = join(vault.folder, 'clients', gone);
  const aside = join(temporaryFolder(), 'aside');
  renameSync(folder, aside);
  const again = closing(await openVault(vault.folder, here));
  expect(await again.clients()).toEqual([other]);
  expect(await again.missing()).toEqual([{ client: gone, entries: 1 }]);
  await expect(again.journal(gone)).rejects.toMatchObject({ code: 'corrupt' });
  renameSync(aside, folder);
  expect(await again.missing()).toEqual([]);
  await again.erase(gone, { id: newEntryId() });
  expect(await again.missing()).toEqual([]);
});

test('a client that is lost for good is accepted once, with a reason, and alarms no more; the folder that comes back after all is read', async () => {
  const here = computer();
  const vault = await newVault(here);
  const [gone, other] = [await newClient(vault, 'Gone'), await newClient(vault, 'Other')];
  await incident(vault, gone, 'on the old disk');
  await vault.close();
  const folder = join(vault.folder, 'clients', gone);
  const aside = join(temporaryFolder(), 'aside');
  renameSync(folder, aside);
  const again = closing(await openVault(vault.folder, here));
  expect(await again.verify()).toMatchObject({ ok: false, findings: [{ what: 'truncated', client: gone }] });
  await expect(again.acceptLoss(other, { id: newEntryId(), why: 'no' })).rejects.toMatchObject({ code: 'not-found' });
  const accepted = await again.acceptLoss(gone, { id: newEntryId(), why: 'The old disk failed.' });
  expect(accepted).toMatchObject({ kind: 'loss-accepted', body: { client: gone, entries: 2 } });
  expect(await again.missing()).toEqual([]);
  expect(await again.verify()).toMatchObject({
    ok: true,
    findings: [
      { what: 'loss-accepted', weight: 'note', client: gone, exact: { values: { why: 'The old disk failed.' } } },
    ],
  });
  await expect(again.acceptLoss(gone, { id: newEntryId(), why: 'twice' })).rejects.toMatchObject({ code: 'not-found' });
  renameSync(aside, folder);
  expect(texts((await again.journal(gone)).entries)).toEqual(['on the old disk']);
  expect(await again.verify()).toMatchObject({ ok: true, findings: [] });
});

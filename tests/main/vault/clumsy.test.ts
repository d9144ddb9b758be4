import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, bringIn, copyOut, openVault, restore } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newEntryId, newVault, temporaryFolder, texts } from './a-vault.ts';

test('damaged drafts and settings keep nobody out; what stood there is set aside and not thrown away', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const client = await newClient(vault);
  const now = vault.now();
  const draft = { id: newEntryId(), client, kind: 'incident', body: { what: 'begun' }, draftedAt: now, savedAt: now };
  await vault.drafts.save(draft);
  await vault.settings.set({ language: 'pl' });
  const paths = ['drafts', 'settings'].map((name) => join(vault.folder, name, `${vault.device}.json`));
  for (const path of paths) writeFileSync(path, 'half a fi');

  expect(await vault.drafts.list()).toEqual([]);
  expect(await vault.settings.get()).toEqual({});
  await incident(vault, client, 'recorded all the same');
  await vault.drafts.save(draft);
  await vault.settings.set({ language: 'cy' });
  expect(await vault.drafts.list()).toEqual([draft]);
  expect(await vault.settings.get()).toEqual({ language: 'cy' });
  const home = join(here.state, 'vaults', vault.id, 'quarantine');
  expect(readdirSync(home).map((name) => readFileSync(join(home, name), 'utf8'))).toEqual(['half a fi', 'half a fi']);
  expect((await vault.verify()).ok).toBe(true);
});

test('a computer that begins anew after a roll-back records at once, be its drafts and settings damaged', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.settings.set({ language: 'pl' });
  await vault.close();
  const snapshot = join(temporaryFolder(), 'snapshot');
  cpSync(vault.folder, snapshot, { recursive: true });
  const later = await openVault(vault.folder, here);
  await incident(later, client, 'lost with the old disk');
  await later.close();
  rmSync(vault.folder, { recursive: true });
  cpSync(snapshot, vault.folder, { recursive: true });
  const paths = ['drafts', 'settings'].map((name) => join(vault.folder, name, `${vault.device}.json`));
  mkdirSync(join(vault.folder, 'drafts'), { recursive: true });
  for (const path of paths) writeFileSync(path, 'half a fi');

  const back = closing(await openVault(vault.folder, here));
  expect((await incident(back, client, 'after the roll-back')).device).not.toBe(vault.device);
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['half a fi', 'half a fi']);
});

test('a computer whose own name is damaged begins files of its own', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'before');
  await vault.close();
  writeFileSync(join(here.state, 'vaults', vault.id, 'device.json'), 'nonsense');
  const again = closing(await openVault(vault.folder, here));
  expect((await incident(again, client, 'after')).n).toBe(1);
  expect(again.device).not.toBe(vault.device);
  expect(texts((await again.journal(client)).entries)).toEqual(['before', 'after']);
  expect((await again.verify()).ok).toBe(true);
});

test('what this computer knows of the vault may be damaged: nobody is kept out, and verify says what it cannot know', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'before');
  await vault.close();
  for (const nonsense of ['', 'nonsense', '[]']) {
    writeFileSync(join(here.state, 'vaults', vault.id, 'high-water.json'), nonsense);
    const again = await openVault(vault.folder, here);
    expect(await again.verify()).toMatchObject({
      ok: true,
      findings: expect.arrayContaining([expect.objectContaining({ what: 'tail-unproven' })]),
    });
    await incident(again, client, 'after');
    expect(again.device).toBe(vault.device);
    await again.close();
  }
});

test('no backup is made in the vault, also not through a link that leads there', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  await newClient(vault);
  const link = join(temporaryFolder(), 'backups');
  symlinkSync(vault.folder, link);
  for (const inside of [vault.folder, join(vault.folder, 'clients'), link, join(link, 'clients')])
    await expect(backUp(vault.folder, inside, here)).rejects.toMatchObject({ code: 'invalid-input' });
  expect((await vault.verify()).findings.map(({ what }) => what)).not.toContain('unknown-file');
});

test('nothing is restored or brought into a folder of a vault', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  await newClient(vault);
  const { path } = await backUp(vault.folder, join(temporaryFolder(), 'backups'), here);
  const copy = join(temporaryFolder(), 'copy');
  await copyOut(vault.folder, copy, undefined, here, {});
  for (const inside of [join(vault.folder, 'clients', 'x'), join(vault.folder, 'y', 'z')]) {
    await expect(restore(path, inside, here)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(bringIn(copy, inside, here)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(existsSync(inside)).toBe(false);
  }
  expect((await vault.verify()).ok).toBe(true);
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, createVault, protectVault, restore } from '../../../main/vault/index.ts';
import { openProgram } from '../../support/program.ts';
import {
  allFiles,
  closing,
  computer,
  incident,
  newClient,
  newClientId,
  newEntryId,
  newVault,
  temporaryFolder,
  texts,
} from './a-vault.ts';

const aDraft = (vault: Awaited<ReturnType<typeof newVault>>, client?: Awaited<ReturnType<typeof newClient>>) => ({
  id: newEntryId(),
  ...(client && { client }),
  kind: 'incident',
  body: { what: 'begun' },
  draftedAt: vault.now(),
  savedAt: vault.now(),
});

test('nothing of a vault that was put in the place of this one, while it was open, is changed; back in its place, it is written on', async () => {
  const folder = join(temporaryFolder(), 'vault');
  const here = computer();
  const vault = closing(await createVault(folder, {}, here));
  const client = await newClient(vault, 'Mine');
  await incident(vault, client, 'before');
  const there = await newVault(computer());
  const theirs = await newClient(there, 'Theirs');
  await there.close();

  renameSync(folder, `${folder}-away`);
  cpSync(there.folder, folder, { recursive: true });
  const before = allFiles(folder);
  const source = join(temporaryFolder(), 'file.txt');
  writeFileSync(source, 'of mine');
  const tries = {
    'an entry': () => incident(vault, client, 'meanwhile'),
    'an entry of theirs': () => incident(vault, theirs, 'meanwhile'),
    'a client': () => newClient(vault, 'Another'),
    'the house': () => vault.seal('vault', 'threshold-set', { threshold: 'late', value: 3 }, { id: newEntryId() }),
    'a draft': () => vault.drafts.save(aDraft(vault, client)),
    settings: () => vault.settings.set({ language: 'pl' }),
    'an exhibit': () => vault.exhibits.add(client, source),
    'erasing theirs': () => vault.erase(theirs, { id: newEntryId() }),
    'erasing mine': () => vault.erase(client, { id: newEntryId() }),
  };
  for (const [what, act] of Object.entries(tries))
    await expect(act(), what).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:no-vault|not-found|corrupt)$/),
    });
  expect(allFiles(folder)).toEqual(before);

  rmSync(folder, { recursive: true });
  renameSync(`${folder}-away`, folder);
  await incident(vault, client, 'after');
  expect(texts((await vault.journal(client)).entries)).toEqual(['before', 'after']);
  expect((await vault.verify()).findings).toEqual([]);
});

test('a folder of a client in which nothing has arrived, or nothing is left, keeps no other from being shown', async () => {
  await using program = await openProgram();
  const { id: there } = await program.call('clients.open', { name: 'There' });
  const { id: emptied } = await program.call('clients.open', { name: 'Emptied' });
  const { id: folder } = await program.call('clients.open', { name: 'A folder in the place of its journal' });
  const { device = '' } = await program.call('vault.status', {});
  await program.app.close();
  const clients = join(program.vault, 'clients');
  mkdirSync(join(clients, newClientId()));
  mkdirSync(join(clients, newClientId(), 'journal'), { recursive: true });
  rmSync(join(clients, emptied, 'journal', `${device}.jsonl`));
  rmSync(join(clients, folder, 'journal', `${device}.jsonl`));
  mkdirSync(join(clients, folder, 'journal', `${device}.jsonl`));
  await program.again();
  const list = await program.call('clients.list', {});
  expect(list.clients.map(({ id, damaged }) => [id, damaged])).toEqual([
    [there, false],
    [folder, true],
  ]);
  expect(list.missing).toEqual([emptied]);
  await program.call('today.view', {});
  await program.call('entries.seal', { client: there, kind: 'incident', body: { what: 'recorded' } });
});

test('nothing is written through a link that stands in the place of a folder of the vault', async () => {
  const vault = closing(await newVault());
  const client = await newClient(vault);
  const outside = temporaryFolder();
  writeFileSync(join(outside, '.theirs.1-1.tmp'), 'not ours');
  const source = join(temporaryFolder(), 'file.txt');
  writeFileSync(source, 'exhibit');
  for (const name of ['drafts', 'settings']) symlinkSync(outside, join(vault.folder, name));
  symlinkSync(outside, join(vault.folder, 'clients', client, 'exhibits'));
  await expect(vault.drafts.save(aDraft(vault, client))).rejects.toMatchObject({ code: 'corrupt' });
  await expect(vault.settings.set({ language: 'pl' })).rejects.toMatchObject({ code: 'corrupt' });
  await expect(vault.exhibits.add(client, source)).rejects.toMatchObject({ code: 'corrupt' });
  await incident(vault, client, 'recorded all the same');
  await vault.erase(client, { id: newEntryId() });
  expect(readdirSync(outside)).toEqual(['.theirs.1-1.tmp']);
});

test('a pipe in the place of the drafts keeps no client from being erased, and is named', async () => {
  const vault = closing(await newVault());
  const client = await newClient(vault);
  mkdirSync(join(vault.folder, 'drafts'));
  const drafts = `drafts/${vault.device}.json`;
  execFileSync('mkfifo', [join(vault.folder, drafts)]);
  await vault.erase(client, { id: newEntryId() });
  expect(await vault.clients()).toEqual([]);
  expect(await vault.drafts.lying(client)).toEqual({ elsewhere: 0, unread: [drafts] });
});

test.each(['half a fi', '{"drafts":{}}'])(
  'drafts that are damaged (%s) keep no backup from being restored, and no vault from being protected',
  async (bytes) => {
    const here = computer();
    const vault = await newVault(here);
    const client = await newClient(vault);
    await incident(vault, client, 'recorded');
    await vault.settings.set({ language: 'pl' });
    mkdirSync(join(vault.folder, 'drafts'), { recursive: true });
    writeFileSync(join(vault.folder, 'drafts', '019ab7f0-0000-7000-8000-000000000001.json'), bytes);
    symlinkSync(vault.folder, join(vault.folder, 'drafts', '019ab7f0-0000-7000-8000-000000000002.json'));
    await vault.close();
    const { path } = await backUp(vault.folder, temporaryFolder(), here);
    const back = await restore(path, join(temporaryFolder(), 'restored'), here);
    expect(back.verification.findings).toMatchObject([{ what: 'damaged-file' }, { what: 'tail-unproven' }]);
    const sealed = join(temporaryFolder(), 'sealed');
    expect((await protectVault(vault.folder, sealed, 'long enough, really', here)).folder).toBe(sealed);
  },
);

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVault, openVault, verifyVault } from '../../../main/vault/index.ts';
import {
  allFiles,
  closing,
  computer,
  incident,
  newClient,
  newEntryId,
  newVault,
  temporaryFolder,
  texts,
} from './a-vault.ts';

test('what was sealed is there when the vault is opened again, and verifies', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const sealed = await incident(vault, client, 'Wrote at 23:10 — “where is it?” 漢字 🙂');
  await vault.close();

  const again = closing(await openVault(vault.folder, here));
  const { entries, heads, fault } = await again.journal(client);
  expect(await again.clients()).toEqual([client]);
  expect(entries.at(-1)).toEqual(sealed);
  expect(heads).toEqual({ [again.device]: { n: 2, hash: sealed.hash } });
  expect(fault).toBeUndefined();
  expect(await verifyVault(vault.folder, here.state)).toEqual({
    ok: true,
    findings: [],
    checked: { journals: 1, entries: 2, exhibits: 0 },
  });
});

test('sealing an id twice gives the first answer, also at the same time and after a restart', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const id = newEntryId();
  const answers = await Promise.all([incident(vault, client, 'one', id), incident(vault, client, 'two', id)]);
  expect(answers[1]).toBe(answers[0]);
  await vault.close();
  const again = closing(await openVault(vault.folder, here));
  expect(await incident(again, client, 'three', id)).toEqual(answers[0]);
  expect(texts((await again.journal(client)).entries)).toEqual(['one']);
});

test('many entries at once are numbered without a gap, in the order they were asked for', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const wanted = Array.from({ length: 200 }, (_, i) => `number ${i}`);
  const sealed = await Promise.all(wanted.map((what) => incident(vault, client, what)));
  expect(sealed.map(({ n }) => n)).toEqual(wanted.map((_, i) => i + 2));
  expect(texts((await vault.journal(client)).entries)).toEqual(wanted);
  expect((await verifyVault(vault.folder)).ok).toBe(true);
});

test('an entry cannot be changed in memory', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const entry = await vault.seal(client, 'incident', { what: 'x', signs: [] }, { id: newEntryId() });
  expect(() => Object.assign(entry.body, { what: 'y' })).toThrow(TypeError);
  expect(() => Object.assign(entry.recordedAt, { at: 'y' })).toThrow(TypeError);
  const { entries } = await vault.journal(client);
  expect(() => (entries as unknown[]).pop()).toThrow(TypeError); // what a careless caller might try
});

test('what is not of the kind, or of the wrong journal, is refused and nothing is written', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const before = allFiles(vault.folder);
  const id = newEntryId();
  await expect(vault.seal(client, 'incident', { what: '' }, { id })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(vault.seal(client, 'me', { name: 'A' }, { id })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(vault.seal('vault', 'incident', { what: 'x' }, { id })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(incident(vault, newEntryId() as never, 'no such client')).rejects.toMatchObject({ code: 'not-found' });
  await expect(incident(vault, '../../etc' as never, 'a way out')).rejects.toMatchObject({ code: 'invalid-input' });
  expect(allFiles(vault.folder)).toEqual(before);
});

test('reading changes nothing in the folder', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const before = allFiles(vault.folder);
  for (const on of [here, computer()]) {
    const reader = await openVault(vault.folder, on);
    await reader.journal(client);
    await reader.journal('vault');
    await reader.drafts.list();
    await reader.settings.get();
    await reader.close();
  }
  await verifyVault(vault.folder, here.state);
  expect(allFiles(vault.folder)).toEqual(before);
});

test('drafts and settings are kept, and only for this device', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const now = here.clock.now();
  const draft = {
    id: newEntryId(),
    client,
    kind: 'incident',
    body: { what: 'half a sent' },
    draftedAt: now,
    savedAt: now,
  };
  await vault.drafts.save(draft);
  await vault.drafts.save({ ...draft, body: { what: 'half a sentence' } });
  await vault.settings.set({ language: 'ja' });
  await vault.close();
  const again = closing(await openVault(vault.folder, here));
  expect(await again.drafts.list()).toEqual([{ ...draft, body: { what: 'half a sentence' } }]);
  expect(await again.settings.get()).toEqual({ language: 'ja' });
  await again.drafts.discard(draft.id);
  expect(await again.drafts.list()).toEqual([]);
  const elsewhere = closing(await openVault(vault.folder, computer()));
  expect(await elsewhere.settings.get()).toEqual({});
});

test('a vault is begun only in an empty folder', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'letter.txt'), 'x');
  await expect(createVault(folder, {}, computer())).rejects.toMatchObject({ code: 'already-exists' });
  expect([...allFiles(folder).keys()]).toEqual(['letter.txt']);
  const vault = await newVault();
  await expect(createVault(vault.folder, {}, computer())).rejects.toMatchObject({ code: 'already-exists' });
});

test('no folder, no vault, a newer version and a damaged vault.json are told apart', async () => {
  const folder = temporaryFolder();
  const here = computer();
  await expect(openVault(join(folder, 'nowhere'), here)).rejects.toMatchObject({ code: 'no-vault' });
  await expect(openVault(folder, here)).rejects.toMatchObject({ code: 'no-vault' });
  const vault = await newVault(here);
  await vault.close();
  const path = join(vault.folder, 'vault.json');
  const good = readFileSync(path, 'utf8');
  writeFileSync(path, good.replace('"format":1', '"format":2'));
  await expect(openVault(vault.folder, here)).rejects.toMatchObject({ code: 'newer-version' });
  writeFileSync(path, good.slice(0, 40));
  await expect(openVault(vault.folder, here)).rejects.toMatchObject({ code: 'corrupt' });
});

test('files are for their owner only', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const folder = join(vault.folder, 'clients', client, 'journal');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, `${vault.device}.jsonl`)).mode & 0o777).toBe(0o600);
  expect(statSync(join(vault.folder, 'vault.json')).mode & 0o777).toBe(0o600);
});

test('a vault that stands empty where clients are known is not read as emptied by the user', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await newClient(vault, 'Second');
  await vault.close();
  rmSync(join(vault.folder, 'clients', client), { recursive: true });
  const one = closing(await openVault(vault.folder, here));
  await expect(one.journal(client)).rejects.toMatchObject({ code: 'corrupt' });
  await one.close();
  rmSync(join(vault.folder, 'clients'), { recursive: true });
  mkdirSync(join(vault.folder, 'clients'));
  await expect(openVault(vault.folder, here)).rejects.toMatchObject({ code: 'corrupt' });
});

test('listeners are told after the fact, until they unsubscribe', async () => {
  const vault = await newVault();
  const heard: unknown[] = [];
  const unsubscribe = vault.onChange(({ owner, sealed }) => heard.push([owner, sealed.length]));
  const client = await newClient(vault);
  unsubscribe();
  await incident(vault, client, 'unheard');
  expect(heard).toEqual([[client, 1]]);
});

test('a sample is written by the clock given, and stands still when it is opened later', async () => {
  const here = computer();
  const frozenAt = { at: '2027-03-01T12:00:00.000Z', zone: 'Europe/Budapest', offset: 60 };
  const vault = closing(await createVault(join(temporaryFolder(), 'sample'), { sample: { frozenAt } }, here));
  const client = await newClient(vault);
  await vault.close();
  const again = closing(await openVault(vault.folder, here));
  expect(again.sample).toEqual({ frozenAt });
  expect(again.now()).toEqual(frozenAt);
  expect((await incident(again, client, 'tried out')).recordedAt).toEqual(frozenAt);
});

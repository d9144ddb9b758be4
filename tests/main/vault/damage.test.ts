import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/fields.ts';
import { openVault, verifyVault, type Vault } from '../../../main/vault/index.ts';
import { readJournal } from '../../../main/vault/read-journal.ts';
import { verifyFile } from '../../../main/vault/verify-file.ts';
import {
  allFiles,
  closing,
  computer,
  incident,
  inMemory,
  spoilt,
  newClient,
  newVault,
  texts,
  type Computer,
} from './a-vault.ts';

async function written(here: Computer, ...what: string[]): Promise<{ vault: Vault; client: ClientId; path: string }> {
  const vault = await newVault(here);
  const client = await newClient(vault);
  for (const each of what) await incident(vault, client, each);
  await vault.close();
  return { vault, client, path: join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`) };
}

const found = async (vault: Vault, here?: Computer) =>
  (await verifyVault(vault.folder, here?.state)).findings.filter(({ weight }) => weight === 'fault');

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1);
const put = (path: string, ...all: readonly (string | undefined)[]) =>
  writeFileSync(path, all.map((line) => `${line}\n`).join(''));

test(
  'every single byte of a journal that is changed, left out or put in is found, by verify and by opening',
  { timeout: 60_000 },
  async () => {
    const { vault, client, path } = await written(computer(), 'Kő 漢 🙂');
    const good = readFileSync(path);
    const place = { owner: client, device: vault.device };
    const missed: string[] = [];
    for (let at = 0; at < good.length; at++) {
      for (const [what, bytes] of spoilt(good, at)) {
        if (verifyFile(bytes, place, path).findings.length === 0) missed.push(`verify: ${what}`);
        const reading = await readJournal(inMemory(bytes), place);
        if (!reading.damage && reading.torn === 0 && !reading.isUnended) missed.push(`open: ${what}`);
      }
    }
    expect(good.length).toBeGreaterThan(1000);
    expect(missed).toEqual([]);
  },
);

test('a file with more faults than a call takes arguments is verified to its end', async () => {
  const { vault, path } = await written(computer(), 'one');
  const spoiltLines = Array.from({ length: 200_000 }, (_, i) => `nothing ${i}`);
  writeFileSync(path, `${[...lines(path), ...spoiltLines].join('\n')}\n`);
  expect(await found(vault)).toHaveLength(spoiltLines.length);
});

test('a damaged entry is named, what stands before it is intact, what comes after can be read, and nothing more is written', async () => {
  const here = computer();
  const { vault, client, path } = await written(here, 'one', 'two', 'three');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"what":"two"', '"what":"owt"'));
  const again = closing(await openVault(vault.folder, here));
  const { entries, fault } = await again.journal(client);
  expect(texts(entries)).toEqual(['one']);
  expect(fault?.damage).toMatchObject([{ fault: 'body-mismatch', n: 3, line: 3, intact: 2, beyondChains: true }]);
  expect(texts(fault?.damage[0]?.beyond ?? [])).toEqual(['three']);
  expect(fault?.message).toContain('Entry 3');
  const before = readFileSync(path);
  await expect(incident(again, client, 'four')).rejects.toMatchObject({
    code: 'corrupt',
    details: { n: 3, intact: 2 },
  });
  expect(readFileSync(path)).toEqual(before);
  const other = await newClient(again, 'Another');
  expect((await incident(again, other, 'goes on')).n).toBe(2);
});

test('verify names what was altered, and only that', async () => {
  const { vault, client, path } = await written(computer(), 'one', 'two', 'three');
  const all = lines(path);
  put(path, all[0], all[1]?.replace('"what":"one"', '"what":"eno"'), all[2], all[3]);
  const altered = await found(vault);
  expect(altered).toMatchObject([{ what: 'altered', line: 2, client, device: vault.device, entry: { n: 2 } }]);
  expect(altered[0]?.intact).toEqual([
    [1, 1],
    [3, 4],
  ]);
  expect(altered[0]?.byte).toBe(Buffer.byteLength(`${all[0]}\n`));
  put(path, all[0], all[1]?.replace('"kind":"incident"', '"kind":"invident"'), all[2], all[3]);
  expect(await found(vault)).toMatchObject([{ what: 'altered', line: 2, entry: { n: 2 } }]);
  put(path, all[0], `${'0'.repeat(64)}${all[1]?.slice(64)}`, all[2], all[3]);
  expect(await found(vault)).toMatchObject([{ what: 'altered', line: 2, entry: { n: 2 } }]);
});

test('verify names what is missing, reordered, repeated and foreign', async () => {
  const here = computer();
  const { vault, path } = await written(here, 'one', 'two', 'three');
  const [opened, one, two, three] = lines(path);
  put(path, opened, one, three);
  expect(await found(vault)).toMatchObject([{ what: 'missing', line: 3, entry: { n: 4 } }]);
  put(path, opened, two, one, three);
  expect((await found(vault)).map(({ what }) => what)).toContain('reordered');
  put(path, opened, one, one, two, three);
  expect(await found(vault)).toMatchObject([{ what: 'repeated', line: 3, entry: { n: 2 } }]);
  const other = await written(computer(), 'elsewhere');
  writeFileSync(path, readFileSync(other.path));
  expect(await found(vault)).toMatchObject([
    { what: 'foreign', line: 1 },
    { what: 'foreign', line: 2 },
  ]);
});

test('lines cut off the end are found by what this computer knows, and verify says so where nothing is known', async () => {
  const here = computer();
  const { vault, client, path } = await written(here, 'one', 'two', 'three');
  put(path, ...lines(path).slice(0, 2));
  expect(await found(vault, here)).toMatchObject([{ what: 'truncated', client, entry: { n: 3 } }]);
  expect(await verifyVault(vault.folder)).toMatchObject({
    ok: true,
    findings: [{ what: 'tail-unproven', weight: 'note' }],
  });
});

test('a torn last line is left alone by readers and by verify, and set aside by the next writer', async () => {
  const here = computer();
  const { vault, client, path } = await written(here, 'one');
  const good = readFileSync(path);
  writeFileSync(path, Buffer.concat([good, Buffer.from('0123456789abcdef half a li')]));
  const reader = closing(await openVault(vault.folder, here));
  expect(texts((await reader.journal(client)).entries)).toEqual(['one']);
  expect(await found(vault, here)).toMatchObject([{ what: 'torn', line: 3, byte: good.length }]);
  expect(readFileSync(path).length).toBeGreaterThan(good.length);
  await incident(reader, client, 'two');
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
  expect(texts((await reader.journal(client)).entries)).toEqual(['one', 'two']);
  const kept = [...allFiles(here.state)].find(([name]) => name.includes('quarantine'));
  expect(kept?.[1].toString()).toBe('0123456789abcdef half a li');
});

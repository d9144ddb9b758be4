import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/fields.ts';
import {
  backUp,
  copyOut,
  createVault,
  openVault,
  restore,
  verifyVault,
  type Vault,
} from '../../../main/vault/index.ts';
import { readJournal } from '../../../main/vault/read-journal.ts';
import { verifyFile } from '../../../main/vault/verify-file.ts';
import {
  closing,
  computer,
  incident,
  inMemory,
  newClient,
  newVault,
  temporaryFolder,
  texts,
  type Computer,
} from './a-vault.ts';
import { FailingDisk } from './failing-disk.ts';

// An editor or a sync program takes the last line feed of a journal away: the entry before it is as good as it was.

async function written(vault: Vault): Promise<{ client: ClientId; path: string; good: Buffer }> {
  const client = await newClient(vault);
  await incident(vault, client, 'one');
  await incident(vault, client, 'kettő 漢 🙂');
  const path = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
  return { client, path, good: readFileSync(path) };
}

const stripped = (path: string) => truncateSync(path, readFileSync(path).length - 1);
const said = async (folder: string, here?: Computer) =>
  (await verifyVault(folder, here?.state)).findings
    .map(({ what, weight }) => `${what} ${weight}`)
    .filter((each) => each !== 'tail-unproven note');

test('wherever the last line is cut, what proves itself stays, and only what is torn is set aside', async () => {
  const here = computer();
  const vault = await newVault(here);
  const { client, path, good } = await written(vault);
  await vault.close();
  const place = { owner: client, device: vault.device };
  const before = good.lastIndexOf(10, -2) + 1;
  for (let length = before + 1; length < good.length; length++) {
    const bytes = good.subarray(0, length);
    const { entries, torn, isUnended, mark } = await readJournal(inMemory(bytes), place);
    const whole = length === good.length - 1;
    expect([entries.length, torn, isUnended, mark.end]).toEqual(
      whole ? [3, 0, true, good.length] : [2, length - before, false, before],
    );
    const { findings, proven } = verifyFile(bytes, place, path);
    expect(findings.map(({ what, weight }) => [what, weight])).toEqual([
      whole ? ['unended', 'note'] : ['torn', 'fault'],
    ]);
    expect(proven).toHaveLength(whole ? 3 : 2);
  }
});

for (const passphrase of [undefined, 'as the crow flies']) {
  const kind = passphrase === undefined ? 'a journal' : 'a protected journal';

  test(`${kind} without its last line feed keeps its last entry, in every copy of it, and the next one goes on after it`, async () => {
    const here = computer();
    const vault = closing(
      await createVault(join(temporaryFolder(), 'vault'), passphrase === undefined ? {} : { passphrase }, here),
    );
    const { client, path, good } = await written(vault);
    await vault.close();
    stripped(path);
    expect(await said(vault.folder, here)).toEqual(
      passphrase === undefined ? ['unended note'] : ['sealed note', 'unended note'],
    );

    const again = closing(await openVault(vault.folder, here));
    if (passphrase !== undefined) await again.unlock({ passphrase });
    expect(texts((await again.journal(client)).entries)).toEqual(['one', 'kettő 漢 🙂']);
    expect((await again.verify()).ok).toBe(true);
    const { path: backup } = await backUp(vault.folder, join(temporaryFolder(), 'backups'), here);
    const copy = join(temporaryFolder(), 'copy');
    await copyOut(vault.folder, copy, client, here, {});
    const restored = (await restore(backup, join(temporaryFolder(), 'restored'), computer())).folder;
    const inside = path.slice(vault.folder.length);
    for (const folder of [backup, copy, restored]) {
      expect(readFileSync(join(folder, inside))).toEqual(good.subarray(0, -1));
      expect((await verifyVault(folder)).ok).toBe(true);
    }

    expect((await incident(again, client, 'three')).n).toBe(4);
    expect(again.device).toBe(vault.device);
    expect(readFileSync(path).subarray(0, good.length)).toEqual(good);
    expect(texts((await again.journal(client)).entries)).toEqual(['one', 'kettő 漢 🙂', 'three']);
    expect((await again.verify()).findings).toEqual([]);
  });
}

test('the line feed may go while the program runs, in the same file or in one put in its place', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const { client, path } = await written(vault);
  stripped(path);
  expect(texts((await vault.journal(client)).entries)).toEqual(['one', 'kettő 漢 🙂']);
  expect((await incident(vault, client, 'three')).n).toBe(4);
  writeFileSync(`${path}.new`, readFileSync(path).subarray(0, -1));
  renameSync(`${path}.new`, path);
  expect((await incident(vault, client, 'four')).n).toBe(5);
  expect(vault.device).toBe((await vault.journal(client)).entries[0]?.device);
  expect(texts((await vault.journal(client)).entries)).toEqual(['one', 'kettő 漢 🙂', 'three', 'four']);
  expect((await vault.verify()).findings).toEqual([]);
});

test('another computer reads the entry too, and goes on reading when the line feed has come back', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const { client, path, good } = await written(vault);
  stripped(path);
  const other = closing(await openVault(vault.folder, computer()));
  expect(texts((await other.journal(client)).entries)).toEqual(['one', 'kettő 漢 🙂']);
  writeFileSync(path, good);
  await incident(vault, client, 'three');
  expect(texts((await other.journal(client)).entries).toSorted()).toEqual(['kettő 漢 🙂', 'one', 'three']);
  expect((await other.verify()).ok).toBe(true);
});

test('a line feed that is missing and a last entry that was changed is torn, and begins a new file as before', async () => {
  const here = computer();
  const vault = await newVault(here);
  const { client, path, good } = await written(vault);
  await vault.close();
  writeFileSync(path, good.subarray(0, -1).toString().replace('"what":"kett', '"what":"hett'));
  const again = closing(await openVault(vault.folder, here));
  expect(texts((await again.journal(client)).entries)).toEqual(['one']);
  expect((await incident(again, client, 'three')).n).toBe(1);
  expect(again.device).not.toBe(vault.device);
});

test('whichever call fails while the line is ended, nothing is lost, and it is ended the next time', async () => {
  for (let nth = 1; ; nth += 2) {
    const here = computer();
    const vault = await newVault(here);
    const { client, path } = await written(vault);
    await vault.close();
    stripped(path);
    const disk = new FailingDisk(nth, 'EIO', true);
    const again = await openVault(vault.folder, { ...here, files: disk.files }).catch(() => undefined);
    const refused = await (again && incident(again, client, 'three'))?.then(
      () => false,
      () => true,
    );
    const isOver = disk.calls < nth;
    disk.mend();
    if (again && refused) await incident(again, client, 'three');
    await again?.close();
    const { entries } = await closing(await openVault(vault.folder, here)).journal(client);
    expect(texts(entries), `call ${nth}`).toEqual(['one', 'kettő 漢 🙂', ...(again ? ['three'] : [])]);
    expect((await verifyVault(vault.folder, here.state)).ok, `call ${nth}`).toBe(true);
    if (isOver) break;
  }
});

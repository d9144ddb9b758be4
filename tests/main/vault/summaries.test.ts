import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../../main/vault/files.ts';
import { openVault, type Files } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newVault, temporaryFolder } from './a-vault.ts';

/** The disk, and how many bytes of journals were read. */
function counting(): { files: Files; read: () => number } {
  let bytes = 0;
  const files: Files = {
    ...disk,
    open: async (path, mode) => {
      const file = await disk.open(path, mode);
      const counted = path.includes('clients');
      return {
        ...file,
        read: async (...place) => {
          const read = await file.read(...place);
          if (counted) bytes += read;
          return read;
        },
      };
    },
  };
  return { files, read: () => bytes };
}

test('what was computed is given without reading the journal, and only while the journal ends as it did', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  for (let i = 0; i < 50; i++) await incident(vault, client, `entry ${i}`);
  const journal = await vault.journal(client);
  await vault.summaries.put(journal, 'count', 'today', { entries: 51 });
  await vault.close();

  const counted = counting();
  const again = closing(await openVault(vault.folder, { ...here, files: counted.files }));
  const get = (question = 'today') => again.summaries.get(client, 'count', question);
  expect(await get()).toEqual({ entries: 51 });
  expect(counted.read()).toBe(64);
  expect(await get('tomorrow')).toBeUndefined();

  // Another computer writes beside it, and what it wrote goes away again.
  const there = await openVault(vault.folder, computer());
  await incident(there, client, 'from there');
  await there.close();
  expect(await get()).toBeUndefined();
  const folder = join(vault.folder, 'clients', client, 'journal');
  rmSync(join(folder, `${there.device}.jsonl`));
  expect(await get()).toEqual({ entries: 51 });
  // A copy that a sync program left may go further.
  cpSync(join(folder, `${vault.device}.jsonl`), join(folder, `${vault.device} 2.jsonl`));
  expect(await get()).toBeUndefined();
  rmSync(join(folder, `${vault.device} 2.jsonl`));
  renameSync(folder, `${folder}-`);
  expect(await get()).toBeUndefined();
  renameSync(`${folder}-`, folder);
  // A journal that has moved on keeps nothing computed of what it was.
  await incident(again, client, 'one more');
  await again.summaries.put(journal, 'count', 'today', { entries: 51 });
  expect(await get()).toBeUndefined();
  await again.summaries.put(await again.journal(client), 'count', 'today', { entries: 52 });
  expect(await get()).toEqual({ entries: 52 });
});

test('a computer that only reads a vault keeps nothing of it', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  await vault.close();
  const reader = computer({ state: join(temporaryFolder(), 'none') });
  const again = await openVault(vault.folder, reader);
  await again.summaries.put(await again.journal(client), 'count', '', 1);
  await again.close();
  expect(await disk.names(reader.state)).toBeUndefined();
});

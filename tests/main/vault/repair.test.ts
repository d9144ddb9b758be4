import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, createVault, openVault, type Vault } from '../../../main/vault/index.ts';
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

const passphrase = 'korrekt ló elem kapocs';

async function picture(vault: Vault, client: Awaited<ReturnType<typeof newClient>>, content: string) {
  const path = join(temporaryFolder(), 'shot.png');
  writeFileSync(path, content);
  const { name, sha256, bytes } = await vault.exhibits.add(client, path);
  const number = await vault.nextExhibitNumber(client);
  await vault.seal(client, 'exhibit', { number, name, type: 'image/png', bytes, sha256 }, { id: newEntryId() });
}

for (const protection of ['plain', 'protected'] as const) {
  test(
    `a damaged ${protection} journal is put together from a backup and what is intact here, and what stood there is kept`,
    { timeout: 60_000 },
    async () => {
      const here = computer();
      const folder = join(temporaryFolder(), 'vault');
      const vault = closing(await createVault(folder, protection === 'plain' ? {} : { passphrase }, here));
      const client = await newClient(vault);
      for (const what of ['one', 'two', 'three']) await incident(vault, client, what);
      await picture(vault, client, 'a picture');
      const backup = await backUp(folder, temporaryFolder(), here);
      for (const what of ['four', 'five']) await incident(vault, client, what);
      await vault.close();
      const journal = join(folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
      const good = readFileSync(journal);
      const lines = good.toString().split('\n');
      const exhibits = [...allFiles(folder)].filter(([path]) => path.includes('exhibits'));

      const damages: readonly string[][] = [
        // Another sign than stands there: a sealed line has an x in that place once in 64 times.
        lines.map((line, i) =>
          i === 2 ? `${line.slice(0, 300)}${line[300] === 'x' ? 'y' : 'x'}${line.slice(301)}` : line,
        ),
        lines.filter((_, i) => i !== 1 && i !== 3),
        [lines[0] ?? '', 'nonsense', ...lines.slice(2)],
        [...lines.slice(0, 2), lines[4] ?? '', lines[3] ?? '', lines[2] ?? '', ...lines.slice(5)],
      ];
      for (const [i, damaged] of damages.entries()) {
        writeFileSync(journal, damaged.join('\n'));
        const [exhibit = ''] = exhibits[0] ?? [];
        if (i === 0) writeFileSync(join(folder, exhibit), 'another picture');
        else rmSync(join(folder, exhibit));
        const again = closing(await openVault(folder, here));
        if (protection === 'protected') {
          await expect(again.repair(backup.path)).rejects.toMatchObject({ code: 'locked' });
          await again.unlock({ passphrase });
        }
        expect((await again.verify()).ok).toBe(false);
        const done = await again.repair(backup.path);
        expect(done).toMatchObject({ ok: true, left: [], repaired: [{ entries: 7 }, { where: exhibit }] });
        expect(readFileSync(journal)).toEqual(good);
        expect(texts((await again.journal(client)).entries)).toEqual(['one', 'two', 'three', 'four', 'five']);
        await again.close();
        expect(
          [...allFiles(here.state)].some(
            ([path, bytes]) => path.includes('quarantine') && bytes.equals(Buffer.from(damaged.join('\n'))),
          ),
        ).toBe(true);
      }
      const more = closing(await openVault(folder, here));
      if (protection === 'protected') await more.unlock({ passphrase });
      await incident(more, client, 'six');
      expect((await more.verify()).ok).toBe(true);
    },
  );
}

test('what a backup cannot prove is left as it is, and nothing of another journal is taken', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const backup = await backUp(vault.folder, temporaryFolder(), here);
  for (const what of ['one', 'two', 'three']) await incident(vault, client, what);
  await vault.close();
  const journal = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
  const damaged = readFileSync(journal, 'utf8').replace('"what":"two"', '"what":"owt"');
  writeFileSync(journal, damaged);
  const again = closing(await openVault(vault.folder, here));
  const done = await again.repair(backup.path);
  expect(done).toMatchObject({ ok: false, repaired: [], left: [{ where: expect.stringContaining(vault.device) }] });
  expect(done.left[0]?.exact).toEqual({ says: 'exactly.left.too-old', values: { proven: 2, needed: 4 } });
  expect(readFileSync(journal, 'utf8')).toBe(damaged);
  const other = await newVault(computer());
  await expect(again.repair(other.folder)).rejects.toMatchObject({ code: 'not-found' });
  await expect(again.repair(temporaryFolder())).rejects.toMatchObject({ code: 'not-found' });
});

test('what a text editor added, line ends of its own, a mark, an empty line, is taken out of the journal itself', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  for (const what of ['one', 'two', 'three']) await incident(vault, client, what);
  await vault.close();
  const journal = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
  const good = readFileSync(journal, 'utf8');
  for (const edited of [
    good.replaceAll('\n', '\r\n'),
    `\ufeff${good}`,
    `${good}\n`,
    `\ufeff${good}\r\n`.replaceAll('\n', '\r\n'),
  ]) {
    writeFileSync(journal, edited);
    const again = await openVault(vault.folder, here);
    expect((await again.verify()).ok).toBe(false);
    expect(await again.repair(vault.folder)).toMatchObject({ ok: true, left: [], repaired: [{ entries: 4 }] });
    await again.close();
    expect(readFileSync(journal, 'utf8')).toBe(good);
  }
  // A changed word is none of an editor's additions.
  writeFileSync(journal, good.replace('two', 'too').replaceAll('\n', '\r\n'));
  const again = closing(await openVault(vault.folder, here));
  expect(await again.repair(vault.folder)).toMatchObject({ ok: false, repaired: [] });
});

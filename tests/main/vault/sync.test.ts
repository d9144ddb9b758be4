import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVault, openVault, verifyVault, type Vault } from '../../../main/vault/index.ts';
import {
  allFiles,
  closing,
  computer,
  incident,
  newClient,
  newVault,
  temporaryFolder,
  texts,
  type Computer,
} from './a-vault.ts';

test('a copy that a sync program left is read where it goes on, named where it differs, and never written', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const journal = join(vault.folder, 'clients', client, 'journal');
  const own = join(journal, `${vault.device}.jsonl`);
  const older = readFileSync(own);
  await incident(vault, client, 'newer');
  await vault.close();
  const newer = readFileSync(own);
  const copy = join(journal, `${vault.device}.sync-conflict-20261121-201503-ABCDEFG.jsonl`);
  writeFileSync(copy, older);
  expect((await verifyVault(vault.folder, here.state)).findings).toMatchObject([
    { what: 'conflict-copy', weight: 'note' },
  ]);

  renameSync(own, copy);
  writeFileSync(own, older);
  expect((await verifyVault(vault.folder)).findings).toMatchObject([
    { what: 'diverged-copy', line: 2 },
    { what: 'tail-unproven' },
  ]);
  // Another computer, and this one with or without its marks, all read the newer entry; this one goes on in a file of its own.
  for (const on of [computer(), { ...here, state: temporaryFolder() }, here]) {
    const reader = closing(await openVault(vault.folder, on));
    expect(texts((await reader.journal(client)).entries)).toEqual(['newer']);
  }
  const writer = closing(await openVault(vault.folder, here));
  expect((await incident(writer, client, 'after')).device).not.toBe(vault.device);
  expect(texts((await writer.journal(client)).entries)).toEqual(['newer', 'after']);
  expect(readFileSync(copy)).toEqual(newer);
  expect(readFileSync(own)).toEqual(older);
});

test('a client that was erased leaves its tombstone, and is not read when a sync brings it back', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const other = await newClient(vault, 'Stays');
  await incident(vault, client, 'to be gone');
  const { heads } = await vault.journal(client);
  const kept = join(temporaryFolder(), 'kept');
  cpSync(join(vault.folder, 'clients', client), kept, { recursive: true });
  const tombstone = await vault.erase(client, { id: client as never, why: 'retention' });
  expect(tombstone).toMatchObject({
    kind: 'client-erased',
    body: { client, entries: 2, heads: { [vault.device]: heads[vault.device]?.hash } },
  });
  expect(await vault.clients()).toEqual([other]);
  await expect(vault.journal(client)).rejects.toMatchObject({ code: 'erased' });
  expect([...allFiles(vault.folder).keys()].some((path) => path.includes(`clients/${client}`))).toBe(false);
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
  cpSync(kept, join(vault.folder, 'clients', client), { recursive: true });
  expect(await vault.clients()).toEqual([other]);
  await expect(incident(vault, client, 'back?')).rejects.toMatchObject({ code: 'erased' });
  expect((await vault.verify()).findings.filter(({ weight }) => weight === 'fault')).toMatchObject([
    { what: 'erased-returned', client },
  ]);
  expect((await vault.erase(client, { id: other as never })).hash).toBe(tombstone.hash);
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
});

/** Two computers with a folder each, and a sync that carries single files over when it likes, in any order. */
test(
  'whatever order two computers write, close and sync in, no acknowledged entry is lost',
  { timeout: 60_000 },
  async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ act: fc.constant('seal' as const), who: fc.nat(1) }) },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('reopen' as const), who: fc.nat(1) }) },
      { weight: 3, arbitrary: fc.record({ act: fc.constant('carry' as const), who: fc.nat(1), which: fc.nat(20) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const root = temporaryFolder();
        const sides: { on: Computer; folder: string; vault: Vault; said: string[] }[] = [];
        const first = computer();
        const begun = await createVault(join(root, '0'), {}, first);
        const client = await newClient(begun);
        await begun.close();
        cpSync(join(root, '0'), join(root, '1'), { recursive: true });
        for (const [i, on] of [first, computer()].entries()) {
          const folder = join(root, String(i));
          sides.push({ on, folder, vault: await openVault(folder, on), said: [] });
        }
        const carry = (from: string, to: string, which?: number) => {
          const files = [...allFiles(from)].filter(([path]) => path.endsWith('.jsonl'));
          for (const [path, bytes] of which === undefined ? files : files.slice(which % files.length).slice(0, 1)) {
            const target = join(to, path);
            mkdirSync(dirname(target), { recursive: true });
            const there = allFiles(to).get(path);
            if (!there || there.length < bytes.length) writeFileSync(target, bytes);
          }
        };
        for (const one of steps) {
          const [side, other] = one.who === 0 ? [sides[0], sides[1]] : [sides[1], sides[0]];
          if (!side || !other) throw new Error('there are two');
          if (one.act === 'carry') carry(other.folder, side.folder, one.which);
          else if (one.act === 'seal') {
            const what = `${one.who} says ${side.said.length}`;
            await incident(side.vault, client, what);
            side.said.push(what);
          } else {
            await side.vault.close();
            side.vault = await openVault(side.folder, side.on);
          }
        }
        for (const { vault } of sides) await vault.close();
        const [one, two] = sides;
        if (!one || !two) throw new Error('there are two');
        carry(one.folder, two.folder);
        carry(two.folder, one.folder);
        for (const { on, folder } of sides) {
          const vault = await openVault(folder, on);
          const { entries, awaited, fault } = await vault.journal(client);
          await vault.close();
          expect(fault).toBeUndefined();
          expect(awaited).toEqual([]);
          expect(texts(entries).toSorted()).toEqual([...one.said, ...two.said].toSorted());
          expect(new Set(entries.map(({ device, n }) => `${device} ${n}`)).size).toBe(entries.length);
          expect((await verifyVault(folder, on.state)).findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
        }
        expect([...allFiles(one.folder).keys()]).toEqual([...allFiles(two.folder).keys()]);
      }),
      { numRuns: 25 },
    );
  },
);

import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backUp, createVault, openVault, verifyVault, type Vault } from '../../../main/vault/index.ts';
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
  type Computer,
} from './a-vault.ts';
import { FolderSync } from './folder-sync.ts';

const computerId = '01890000-0000-7000-8000-00000000c10d';

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
  // Nothing is lost: the copy counts as the journal.
  expect(await verifyVault(vault.folder, here.state)).toMatchObject({
    ok: true,
    findings: [{ what: 'copy-ahead', weight: 'note' }],
    checked: { entries: 2 },
  });
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

test('a copy that differs from its first line on is named as that, and never read in place of the journal', async () => {
  const here = computer();
  const vault = await newVault(here);
  await vault.close();
  // The whole computer is copied before anything stood in the vault's own journal; both begin it, under one name.
  const [copiedVault, copiedState] = [temporaryFolder(), temporaryFolder()];
  cpSync(vault.folder, copiedVault, { recursive: true });
  cpSync(here.state, copiedState, { recursive: true });
  const own = await openVault(vault.folder, here);
  await own.seal('vault', 'me', { name: 'Mine' }, { id: newEntryId() });
  await own.close();
  const file = `journal/${vault.device}.jsonl`;
  const mine = readFileSync(join(vault.folder, file));
  const copy = join(vault.folder, file.replace('.jsonl', '.sync-conflict-20261127-120000-TWINTWI.jsonl'));
  const twin = closing(await openVault(copiedVault, { ...here, state: copiedState }));
  // Shorter than the journal, and longer.
  for (const name of ['T', 'Twin the second']) {
    await twin.seal('vault', 'me', { name }, { id: newEntryId() });
    writeFileSync(copy, readFileSync(join(copiedVault, file)));
    const reader = await openVault(vault.folder, here);
    expect((await reader.journal('vault')).entries).toMatchObject([{ body: { name: 'Mine' } }]);
    await reader.close();
    expect((await verifyVault(vault.folder, here.state)).findings).toMatchObject([
      { what: 'diverged-copy', weight: 'fault', line: 1 },
    ]);
  }
  expect(readFileSync(join(vault.folder, file))).toEqual(mine);
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

test('a sync that puts an older file in the place of the one being written makes the writer go on as a new device, at once', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const path = `clients/${client}/journal/${vault.device}.jsonl`;
  const older = readFileSync(join(vault.folder, path));
  const { device } = vault;
  await incident(vault, client, 'kept in the copy');
  const sync = new FolderSync(vault.folder);
  sync.goBack(0, path, older);
  const [after, also] = await Promise.all([incident(vault, client, 'after'), incident(vault, client, 'also')]);
  expect(after.device).not.toBe(device);
  expect(also.device).toBe(after.device);
  expect(vault.device).toBe(after.device);
  expect(texts((await vault.journal(client)).entries)).toEqual(['kept in the copy', 'after', 'also']);
  expect((await vault.journal('vault')).entries).toMatchObject([
    { kind: 'device-begun', body: { because: 'rolled-back', device: after.device } },
  ]);
  expect(await vault.verify()).toMatchObject({ ok: true });
  await vault.close();
  const elsewhere = closing(await openVault(vault.folder, computer()));
  expect(texts((await elsewhere.journal(client)).entries)).toEqual(['kept in the copy', 'after', 'also']);
});

test('a folder that is put back whole while it is written begins a new device, and what it lost is named', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const snapshot = join(temporaryFolder(), 'snapshot');
  cpSync(vault.folder, snapshot, { recursive: true });
  await incident(vault, client, 'lost with the roll-back');
  const { device } = vault;
  rmSync(vault.folder, { recursive: true });
  cpSync(snapshot, vault.folder, { recursive: true });
  expect((await incident(vault, client, 'after')).device).not.toBe(device);
  expect((await vault.verify()).findings.filter(({ weight }) => weight === 'fault')).toMatchObject([
    { what: 'truncated', device, client },
  ]);
});

test('copies are known by the name each program gives them, a diverged one is named and backed up, a placeholder is awaited', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'mine');
  const path = `clients/${client}/journal/${vault.device}.jsonl`;
  const own = readFileSync(join(vault.folder, path), 'utf8');
  const other = own.replace('"what":"mine"', '"what":"thine"');
  const sync = new FolderSync(vault.folder);
  for (let program = 0; program < 8; program++) {
    writeFileSync(join(vault.folder, path), other);
    sync.goBack(0, path, Buffer.from(own));
  }
  const folder = join(vault.folder, 'clients', client, 'journal');
  for (const name of ['.stfolder', '.DS_Store', '.sync_0af3.db', `.syncthing.${vault.device}.jsonl.tmp`])
    writeFileSync(join(folder, name), '');
  expect((await vault.verify()).findings.map(({ what, line }) => `${what} ${line}`)).toEqual(
    Array.from({ length: 8 }, () => 'diverged-copy 2'),
  );
  const { path: backup } = await backUp(vault.folder, temporaryFolder(), here);
  expect([...allFiles(backup).keys()].filter((name) => name.includes(`${client}/journal`))).toHaveLength(9);
  writeFileSync(join(folder, `.${computerId}.jsonl.icloud`), '');
  expect((await vault.verify()).findings[0]).toMatchObject({ what: 'placeholder', device: computerId });
});

/** Two computers with a folder each, and a sync that is late, mixes the order, delivers twice, and puts old files in the place of new ones. */
test(
  'whatever such a sync does while both write, neither loses an acknowledged entry',
  { timeout: 120_000 },
  async () => {
    const who = fc.nat(1);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ act: fc.constant('seal' as const), who }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constant('look' as const), who }) },
      {
        weight: 4,
        arbitrary: fc.record({ act: fc.constant('deliver' as const), who, which: fc.nat(9), again: fc.boolean() }),
      },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('go-back' as const), who, which: fc.nat(9) }) },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('reopen' as const), who }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const root = temporaryFolder();
        const folders = [join(root, '0'), join(root, '1')] as const;
        const computers = [computer(), computer()] as const;
        const begun = await createVault(folders[0], {}, computers[0]);
        const client = await newClient(begun);
        await begun.close();
        cpSync(folders[0], folders[1], { recursive: true });
        const vaults = await Promise.all([openVault(folders[0], computers[0]), openVault(folders[1], computers[1])]);
        const sync = new FolderSync(...folders);
        const said: string[] = [];
        for (const one of steps) {
          const side = one.who === 0 ? 0 : 1;
          if (one.act === 'look') sync.look(side);
          else if (one.act === 'deliver') sync.deliver(one.which, one.again);
          else if (one.act === 'seal') {
            await incident(vaults[side], client, `${side} says ${said.length}`);
            said.push(`${side} says ${said.length}`);
          } else if (one.act === 'reopen') {
            await vaults[side].close();
            vaults[side] = await openVault(folders[side], computers[side]);
          } else {
            const path = `clients/${client}/journal/${vaults[side].device}.jsonl`;
            const own = allFiles(folders[side]).get(path)?.toString();
            if (own === undefined) continue;
            const lines = own.split('\n').slice(0, -1);
            const older = lines.slice(0, one.which % lines.length).map((line) => `${line}\n`);
            sync.goBack(side, path, Buffer.from(older.join('')));
          }
        }
        sync.settle();
        for (const [side, vault] of vaults.entries()) {
          const { entries, awaited, fault } = await vault.journal(client);
          expect(fault).toBeUndefined();
          expect(awaited).toEqual([]);
          expect(texts(entries).toSorted()).toEqual(said.toSorted());
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
          await vault.close();
          const { state } = computers[side] ?? computers[0];
          const { findings } = await verifyVault(folders[side] ?? '', state);
          expect(findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  },
);

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

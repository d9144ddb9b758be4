import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  backUp,
  backupsIn,
  createVault,
  openVault,
  protectVault,
  restore,
  verifyVault,
  type Vault,
} from '../../../main/vault/index.ts';
import { disk, type Files } from '../../../main/vault/files.ts';
import { diskWithRoom, FailingDisk } from './failing-disk.ts';
import { toDrop } from '../../../main/vault/rotation.ts';
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

async function exhibit(vault: Vault, client: Awaited<ReturnType<typeof newClient>>, bytes: string): Promise<void> {
  const path = join(temporaryFolder(), 'shot.png');
  writeFileSync(path, bytes);
  const { name, sha256, bytes: size } = await vault.exhibits.add(client, path);
  await vault.seal(
    client,
    'exhibit',
    { number: await vault.nextExhibitNumber(client), name, type: 'image/png', bytes: size, sha256 },
    { id: newEntryId() },
  );
}

test('a backup of a vault in use is restored to a new folder, verifies, and is written on under a new device', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'before');
  await exhibit(vault, client, 'a picture');
  const before = allFiles(vault.folder);
  const out = temporaryFolder();
  const first = await backUp(vault.folder, out, here);
  expect(first).toMatchObject({ newExhibits: 1, dropped: [] });
  expect(allFiles(vault.folder)).toEqual(before);
  await incident(vault, client, 'after');
  const second = await backUp(vault.folder, out, here);
  expect(second.newExhibits).toBe(0);
  expect(await backupsIn(out, vault.id)).toEqual([second.path, first.path]);
  await vault.close();

  const folder = join(temporaryFolder(), 'restored');
  const restored = await restore(first.path, folder, here);
  expect(restored).toMatchObject({ vault: vault.id, backupMadeAt: first.madeAt, verification: { ok: true } });
  const again = closing(await openVault(folder, here));
  expect(texts((await again.journal(client)).entries)).toEqual(['before']);
  expect((await again.verify()).ok).toBe(true);
  const entry = await incident(again, client, 'goes on');
  expect(entry.device).not.toBe(vault.device);
  const head = texts((await again.journal(client)).entries);
  expect(head).toEqual(['before', 'goes on']);
  expect((await again.journal('vault')).entries).toMatchObject([
    { kind: 'device-begun', body: { because: 'restored' } },
    {
      kind: 'restored',
      body: { backupMadeAt: first.madeAt, heads: { vault: {}, [client]: { [vault.device]: expect.any(String) } } },
    },
  ]);
  await again.close();
  expect(await verifyVault(folder, here.state)).toMatchObject({
    ok: true,
    findings: [{ what: 'truncated', weight: 'note' }],
  });
});

test(
  'a protected vault restored while it is locked says so when it is first written on, and verifies all the while, with and without its key',
  { timeout: 60_000 },
  async () => {
    const here = computer();
    const passphrase = 'korrekt ló elem kapocs';
    const vault = closing(await createVault(join(temporaryFolder(), 'vault'), { passphrase }, here));
    const client = await newClient(vault);
    await incident(vault, client, 'before');
    const { path } = await backUp(vault.folder, temporaryFolder(), here);
    await incident(vault, client, 'after');
    await newClient(vault, 'Later');
    await vault.close();
    const folder = join(temporaryFolder(), 'restored');
    const restored = await restore(path, folder, here);
    expect(restored.verification).toMatchObject({ ok: true, checked: { entries: 2 } });
    const faults = async (unlock?: { passphrase: string }) =>
      (await verifyVault(folder, here.state, unlock ? { unlock } : {})).findings.filter(
        ({ weight }) => weight === 'fault',
      );
    expect(await faults()).toEqual([]);
    expect(await faults({ passphrase })).toEqual([]);
    const again = closing(await openVault(folder, here));
    await again.unlock({ passphrase });
    expect((await again.verify()).ok).toBe(true);
    await again.begin();
    expect((await again.journal('vault')).entries.map(({ kind }) => kind)).toEqual(['device-begun', 'restored']);
    await incident(again, client, 'goes on');
    expect((await again.verify()).findings.map(({ what, weight }) => `${weight} ${what}`)).toEqual([
      'note truncated',
      'note truncated',
    ]);
    await again.close();
    expect(await faults()).toEqual([]);
    // What is cut off now is a fault all the same.
    const journal = join(folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
    const lines = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${lines[0]}\n`);
    expect(await faults()).toMatchObject([{ what: 'truncated', client }]);
    expect((await faults({ passphrase })).map(({ what }) => what)).toContain('truncated');
  },
);

test('what was restored to another folder leaves the old one as it was: it goes on as the same device, and what is cut off it is a fault', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const { path } = await backUp(vault.folder, temporaryFolder(), here);
  await incident(vault, client, 'after');
  await vault.close();
  const restored = await restore(path, join(temporaryFolder(), 'restored'), here);
  const old = closing(await openVault(vault.folder, here));
  expect(await incident(old, client, 'goes on')).toMatchObject({ n: 3, device: vault.device });
  expect((await old.journal('vault')).entries).toEqual([]);
  await old.close();
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
  const cut = join(temporaryFolder(), 'cut');
  cpSync(vault.folder, cut, { recursive: true });
  const journal = join(cut, 'clients', client, 'journal', `${vault.device}.jsonl`);
  writeFileSync(journal, readFileSync(journal, 'utf8').split('\n').slice(0, 2).join('\n') + '\n');
  expect((await verifyVault(cut, here.state)).findings).toMatchObject([{ what: 'truncated', weight: 'fault' }]);
  const beside = closing(await openVault(restored.folder, here));
  await incident(beside, client, 'in the restored one');
  expect((await beside.journal('vault')).entries.map(({ kind }) => kind)).toEqual(['device-begun', 'restored']);
  await beside.close();
});

test('a computer that is cut short while it begins in a vault says so the next time', async () => {
  const [here, there] = [computer(), computer()];
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const full = new FailingDisk(1, 'ENOSPC', true);
  full.mend();
  const cut = closing(
    await openVault(vault.folder, {
      ...there,
      files: {
        ...full.files,
        open: async (path, mode) => {
          if (mode === 'create' && path.endsWith('.jsonl')) full.spoil();
          return full.files.open(path, mode);
        },
      },
    }),
  );
  await expect(incident(cut, client, 'no')).rejects.toMatchObject({ code: 'disk-full' });
  await cut.close();
  const again = closing(await openVault(vault.folder, there));
  await incident(again, client, 'yes');
  expect((await again.journal('vault')).entries).toMatchObject([
    { kind: 'device-begun', body: { device: again.device } },
  ]);
  expect((await again.verify()).ok).toBe(true);
});

test('a protected vault that was restored says so when it is unlocked, an open one when it is asked to', async () => {
  for (const passphrase of [undefined, 'a passphrase long enough']) {
    const here = computer();
    const begun = await createVault(
      join(temporaryFolder(), 'vault'),
      passphrase === undefined ? {} : { passphrase },
      here,
    );
    await newClient(begun);
    const { path } = await backUp(begun.folder, temporaryFolder(), here);
    await begun.close();
    const { folder } = await restore(path, join(temporaryFolder(), 'restored'), here);
    const again = closing(await openVault(folder, here));
    if (passphrase === undefined) await again.sayRestored();
    else await again.unlock({ passphrase });
    expect((await again.journal('vault')).entries.map(({ kind }) => kind)).toEqual(['device-begun', 'restored']);
  }
});

test('what a backup that was killed left among the exhibits is cleaned away by a later one, not what another may be writing', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await exhibit(vault, client, 'a picture');
  const out = temporaryFolder();
  await backUp(vault.folder, out, here);
  const beside = join(out, vault.id, 'exhibits', 'clients', client, 'exhibits');
  const now = Date.parse(vault.now().at) / 1000;
  for (const [name, at] of [
    ['.a.1-1.tmp', now - 3 * 86_400],
    ['.b.1-2.tmp', now],
  ] as const) {
    writeFileSync(join(beside, name), 'half');
    utimesSync(join(beside, name), at, at);
  }
  await backUp(vault.folder, out, here);
  expect(readdirSync(beside).filter((name) => name.startsWith('.'))).toEqual(['.b.1-2.tmp']);
});

test('a client that is erased while a backup is made is not in it by halves: it is begun again, and can be restored', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const [stays, goes] = [await newClient(vault), await newClient(vault)];
  await incident(vault, stays, 'about the one');
  await exhibit(vault, goes, 'of the other');
  let erasing: Promise<unknown> | undefined;
  const files: Files = {
    ...disk,
    open: async (path, mode) => {
      // The journal of the one that goes has been copied by then.
      if (mode === 'read' && path.startsWith(join(vault.folder, 'clients', goes, 'exhibits')))
        await (erasing ??= vault.erase(goes, { id: newEntryId() }));
      return disk.open(path, mode);
    },
  };
  const { path } = await backUp(vault.folder, temporaryFolder(), { ...here, files });
  expect(erasing).toBeDefined();
  const { verification } = await restore(path, join(temporaryFolder(), 'restored'), computer());
  expect(verification.ok).toBe(true);
  expect(verification.checked).toMatchObject({ journals: 2, exhibits: 0 });
});

test('a damaged backup is refused and nothing is switched', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const { path } = await backUp(vault.folder, temporaryFolder(), here);
  const journal = join(path, 'clients', client, 'journal', `${vault.device}.jsonl`);
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('Nagy', 'Kicsi'));
  await expect(restore(path, join(temporaryFolder(), 'restored'), here)).rejects.toMatchObject({ code: 'corrupt' });
  expect((await incident(vault, client, 'goes on')).device).toBe(vault.device);
  await expect(restore(temporaryFolder(), join(temporaryFolder(), 'x'), here)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('backups thin out: three of a day, one a day, a week, a month', () => {
  const now = '2026-11-21T20:00:00.000Z';
  const hourly = Array.from({ length: 24 * 400 }, (_, i) => new Date(Date.parse(now) - i * 3_600_000).toISOString());
  const dropped = new Set(toDrop(hourly, now));
  const kept = hourly.filter((at) => !dropped.has(at));
  expect(kept.slice(0, 3)).toEqual(hourly.slice(0, 3));
  expect(new Set(kept.map((at) => at.slice(0, 10))).size).toBe(kept.length - 2);
  expect(kept.length).toBeGreaterThanOrEqual(3 + 9 + 6 + 10);
  expect(kept.length).toBeLessThanOrEqual(3 + 10 + 9 + 13);
  expect(toDrop(kept, now)).toEqual([]);
});

test('a clock that was set far ahead, or back, for some days costs no older backup of another day, and never the one just made', () => {
  const days = Array.from({ length: 9 }, (_, i) => `2026-11-${String(10 + i)}T20:00:00.000Z`);
  const ahead = ['2099-05-01T20:00:00.000Z', '2099-05-01T21:00:00.000Z'];
  expect(toDrop([...days, ...ahead], ahead[1] ?? '')).toEqual([]);
  // By a clock that is wrong for two years, the right one's first backup is older than any.
  const wrong = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2099, i, 1)).toISOString());
  for (const now of ['2026-11-20T20:00:00.000Z', '1970-01-01T00:00:00.000Z'])
    expect(toDrop([...wrong, now], now)).not.toContain(now);
});

test(
  'protection turned on later writes a new vault with the same entries, and leaves the old one',
  { timeout: 60_000 },
  async () => {
    const here = computer();
    const vault = await newVault(here);
    const client = await newClient(vault);
    const sealed = await incident(vault, client, 'XYZZY marker');
    await exhibit(vault, client, 'XYZZY picture');
    const now = vault.now();
    await vault.drafts.save({
      id: newEntryId(),
      kind: 'incident',
      body: { what: 'XYZZY draft' },
      draftedAt: now,
      savedAt: now,
    });
    const to = join(temporaryFolder(), 'protected');
    await expect(protectVault(vault.folder, to, 'a long passphrase', here)).rejects.toMatchObject({ code: 'in-use' });
    await vault.close();
    const before = allFiles(vault.folder);
    const made = await protectVault(vault.folder, to, 'a long passphrase', here);
    expect(made).toMatchObject({ folder: to, inClear: vault.folder });
    expect(allFiles(vault.folder)).toEqual(before);
    for (const [path, bytes] of allFiles(to)) expect(bytes.includes('XYZZY'), path).toBe(false);
    const again = closing(await openVault(to, here));
    await again.unlock({ passphrase: 'a long passphrase' });
    expect(again.device).toBe(vault.device);
    expect((await again.journal(client)).entries[1]).toEqual(sealed);
    expect(await again.drafts.list()).toHaveLength(1);
    expect((await incident(again, client, 'goes on')).n).toBe(4);
    expect((await again.verify()).ok).toBe(true);
    const old = closing(await openVault(vault.folder, here));
    expect((await incident(old, client, 'by mistake')).device).not.toBe(vault.device);
    expect(readdirSync(to)).toContain('vault.json');
  },
);

test('a backup that a full disk cuts short leaves nothing behind, and the next one holds every exhibit whole', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const client = await newClient(vault);
  await exhibit(vault, client, 'a picture '.repeat(60_000));
  const out = temporaryFolder();
  const whole = 600_000;
  for (const room of [0, 1000, 3000, whole / 2, whole, whole + 2000]) {
    const files = diskWithRoom(room);
    await expect(backUp(vault.folder, out, { ...here, files })).rejects.toMatchObject({
      code: 'disk-full',
      details: { elsewhere: true },
    });
    expect(
      [...allFiles(out).values()].filter(({ length }) => length !== whole),
      `room for ${room}`,
    ).toEqual([]);
  }
  const { path } = await backUp(vault.folder, out, { ...here, files: diskWithRoom(2 * whole) });
  expect((await restore(path, join(temporaryFolder(), 'restored'), computer())).verification.ok).toBe(true);
});

test('half an exhibit that an earlier version left in the backups is copied anew, and half a backup keeps no whole one away', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const client = await newClient(vault);
  await exhibit(vault, client, 'a picture');
  const out = temporaryFolder();
  const first = await backUp(vault.folder, out, here);
  const shelf = join(out, vault.id);
  const [name = ''] = [...allFiles(join(shelf, 'exhibits')).keys()];
  writeFileSync(join(shelf, 'exhibits', name), 'a pic');
  const half = first.path.replace(/T[^/]*$/, 'T23-59-59.000Z');
  cpSync(first.path, half, { recursive: true });
  rmSync(join(half, 'backup.json'));
  here.clock.wall += 4 * 24 * 3_600_000;
  const second = await backUp(vault.folder, out, here);
  expect(second).toMatchObject({ newExhibits: 1, dropped: [half] });
  expect((await restore(second.path, join(temporaryFolder(), 'restored'), computer())).verification.ok).toBe(true);
  expect(await backupsIn(out, vault.id)).toEqual([second.path, first.path]);
});

test('a restore that a full disk cuts short leaves nothing behind, and can be made again to the same folder', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const client = await newClient(vault);
  await exhibit(vault, client, 'a picture '.repeat(1000));
  const { path } = await backUp(vault.folder, temporaryFolder(), here);
  const folder = join(temporaryFolder(), 'restored');
  for (const room of [0, 1000, 5000])
    await expect(restore(path, folder, computer({ files: diskWithRoom(room) }))).rejects.toMatchObject({
      code: 'disk-full',
    });
  expect([...allFiles(folder).keys()]).toEqual([]);
  expect((await restore(path, folder, computer())).verification.ok).toBe(true);
});

test('protecting a journal on a full disk leaves nothing unfinished, and can be tried again', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'one');
  await vault.close();
  const to = join(temporaryFolder(), 'protected');
  const full = { ...here, files: diskWithRoom(700) };
  await expect(protectVault(vault.folder, to, 'as the crow flies', full)).rejects.toMatchObject({ code: 'disk-full' });
  expect([...allFiles(to).keys()]).toEqual([]);
  await protectVault(vault.folder, to, 'as the crow flies', here);
  expect((await verifyVault(to, undefined, { unlock: { passphrase: 'as the crow flies' } })).ok).toBe(true);
});

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram, type Program } from '../support/program.ts';

/** Words that stand nowhere but in what is about the client. */
const marker = 'Zinnoberrot';

/** Every file under a folder that holds the marker, with its path in it. */
async function holding(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const each of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!each.isFile()) continue;
    const path = join(each.parentPath, each.name);
    if ((await readFile(path)).includes(marker)) found.push(path.slice(folder.length + 1));
  }
  return found;
}

async function begun(program: Program) {
  const { id: client } = await program.call('clients.open', { name: `${marker} Kft.` });
  const { id: other } = await program.call('clients.open', { name: 'Harbour Books' });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: `${marker} rang.` } });
  return { client, other };
}

const save = (program: Program, client: string, what: string) =>
  program.call('drafts.save', { client: client as never, kind: 'incident', body: { what } });

test('an erased client’s drafts go from this computer at once, and from another when it hears of it; its other drafts stay', async () => {
  await using here = await openProgram();
  const { client, other } = await begun(here);
  await save(here, client, `${marker} begun here`);
  await here.app.close();
  await using there = await openProgram({ at: here.vault });
  await save(there, client, `${marker} begun there`);
  await save(there, other, 'about the others');
  await there.app.close();
  await here.again();

  expect(await here.call('clients.elsewhere', { client })).toEqual({ elsewhere: 1, unread: [] });
  expect(await here.call('clients.erase', { client, name: `${marker} Kft.` })).toMatchObject({ elsewhere: 1 });
  const left = await holding(here.vault);
  expect(left).toHaveLength(1);
  expect(left[0]).toMatch(/^drafts\//);
  await here.app.close();

  await there.again();
  expect((await there.call('drafts.list', {})).drafts).toMatchObject([{ body: { what: 'about the others' } }]);
  expect(await holding(here.vault)).toEqual([]);
  expect(await holding(here.folder)).toEqual([]);
  expect(await holding(there.folder)).toEqual([]);
  expect(await there.refused('drafts.save', { client, kind: 'incident', body: { what: marker } })).toMatchObject({
    code: 'erased',
  });
  expect(await holding(here.vault)).toEqual([]);
  expect((await there.call('vault.verify', {})).ok).toBe(true);
});

test('a window that is there hears of it when it looks around', async () => {
  await using here = await openProgram();
  const { client } = await begun(here);
  await save(here, client, `${marker} begun here`);
  await here.app.close();
  await using there = await openProgram({ at: here.vault });
  await there.call('clients.erase', { client, name: `${marker} Kft.` });
  await there.app.close();
  expect(await holding(here.vault)).toHaveLength(1);
  await here.again();
  await (await here.app.app.vault()).lookAround();
  expect(await holding(here.vault)).toEqual([]);
});

test('drafts of a computer that is gone, or of this one before its own folder was lost, are erased where that is asked for', async () => {
  await using program = await openProgram();
  const { client, other } = await begun(program);
  await save(program, client, `${marker} begun`);
  await save(program, other, 'about the others');
  await program.app.close();
  await rm(program.state, { recursive: true });
  await program.again();
  const erased = await program.call('clients.erase', { client, name: `${marker} Kft.`, elsewhere: true });
  expect(erased).toMatchObject({ elsewhere: 0 });
  expect(await holding(program.vault)).toEqual([]);
  expect((await program.call('drafts.elsewhere', {})).drafts).toMatchObject([{ body: { what: 'about the others' } }]);
});

test('copies that a sync program made of drafts, and what an interrupted write left, are reached too; what cannot be read is named', async () => {
  await using program = await openProgram();
  const { client, other } = await begun(program);
  await save(program, client, `${marker} begun`);
  await save(program, other, 'about the others');
  const { device = '' } = await program.call('vault.status', {});
  const drafts = join(program.vault, 'drafts');
  const own = await readFile(join(drafts, `${device}.json`));
  const gone = '019ab7f0-0000-7000-8000-000000000001';
  await writeFile(join(drafts, `${device}.sync-conflict-20261121-201503-ABCDEF.json`), own);
  await writeFile(join(drafts, `.${device}.json.4711-1.tmp`), own.subarray(0, -20));
  await writeFile(join(drafts, `${gone} (Anna's conflicted copy 2026-11-21).json`), own);
  await writeFile(join(drafts, `${gone}.json`), `{"drafts":[{"what":"${marker}"`);
  await mkdir(join(drafts, 'old.json'));
  const unread = [`drafts/${gone}.json`, 'drafts/old.json'];
  expect(await program.call('clients.elsewhere', { client })).toEqual({ elsewhere: 1, unread });
  expect(await program.call('clients.erase', { client, name: `${marker} Kft.`, elsewhere: true })).toMatchObject({
    elsewhere: 0,
    unread,
  });
  expect(await holding(program.vault)).toEqual([`drafts/${gone}.json`]);
  // What the copies held of others is there as before.
  for (const name of await readdir(drafts))
    if (name.includes('conflict')) expect(await readFile(join(drafts, name), 'utf8')).toContain('about the others');
});

test('so is what was set aside of a client’s journal; damaged drafts that were set aside are named, and a copy of sealed ones is reached', async () => {
  await using program = await openProgram({ passphrase: 'long enough, really' });
  const { client, other } = await begun(program);
  await save(program, other, 'about the others');
  const { device = '' } = await program.call('vault.status', {});
  const drafts = join(program.vault, 'drafts');
  const path = join(drafts, `${device}.json`);
  await program.app.close();
  const journal = join(program.vault, 'clients', client, 'journal', `${device}.jsonl`);
  await writeFile(journal, `${await readFile(journal, 'utf8')}torn ${marker}`);
  await program.again();
  await program.call('vault.unlock', { passphrase: 'long enough, really' });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'again' } });
  expect(await holding(program.state)).toHaveLength(1);
  await save(program, client, `${marker} begun`);
  await writeFile(join(drafts, `${device} (1).json`), await readFile(path));
  await writeFile(path, 'half a fi');
  await save(program, client, `${marker} begun again`);
  const { unread, elsewhere } = await program.call('clients.elsewhere', { client });
  expect([elsewhere, unread.map((file) => file.startsWith(program.state))]).toEqual([0, [true]]);
  expect(await program.call('clients.erase', { client, name: `${marker} Kft.` })).toMatchObject({
    elsewhere: 0,
    unread,
  });
  expect(await holding(program.state)).toEqual([]);
  const copy = await readFile(join(drafts, `${device} (1).json`));
  await writeFile(path, copy);
  expect(await program.call('drafts.list', {})).toMatchObject({ drafts: [{ client: other }] });
});

test('a file that comes in while its client is erased is refused by what happened, and nothing of it stays', async () => {
  await using program = await openProgram();
  const { client, other } = await begun(program);
  const path = join(program.folder, 'large.bin');
  await writeFile(path, Buffer.alloc(64 * 1024 * 1024, marker));
  let erasing: Promise<unknown> | undefined;
  program.app.listen((name) => {
    if (name === 'progress') erasing ??= program.call('clients.erase', { client, name: `${marker} Kft.` });
  });
  expect(await program.refused('exhibits.add', { client, path })).toMatchObject({ code: 'erased' });
  await erasing;
  expect(await readdir(join(program.vault, 'clients'))).toEqual([other]);
  expect(await holding(program.vault)).toEqual([]);
  expect((await program.call('vault.verify', {})).ok).toBe(true);
});

test('nor does a file stay that comes in just after its client was erased', async () => {
  await using program = await openProgram();
  const { client, other } = await begun(program);
  const path = join(program.folder, 'late.txt');
  await writeFile(path, marker);
  const vault = await program.app.app.vault();
  await program.call('clients.erase', { client, name: `${marker} Kft.` });
  await mkdir(join(program.vault, 'clients'), { recursive: true });
  await expect(vault.exhibits.add(client, path)).rejects.toMatchObject({ code: 'erased' });
  expect(await readdir(join(program.vault, 'clients'))).toEqual([other]);
});

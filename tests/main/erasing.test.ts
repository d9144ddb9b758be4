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

  expect((await here.call('drafts.elsewhere', { client })).drafts).toHaveLength(1);
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

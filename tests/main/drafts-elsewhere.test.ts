import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram, type Program } from '../support/program.ts';

const elsewhere = async (program: Program) => (await program.call('drafts.elsewhere', {})).drafts;

test('what was begun before this computer lost its own folder is shown, gone on with under an id of its own, or put away', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const save = (what: string) => program.call('drafts.save', { client, kind: 'incident', body: { what } });
  const first = await save('wrote in public that');
  const second = await save('nobody came to the');
  const { device = '' } = await program.call('vault.status', {});
  await program.app.close();
  await rm(program.state, { recursive: true });
  await program.again();
  expect((await program.call('drafts.list', {})).drafts).toEqual([]);
  expect(await elsewhere(program)).toMatchObject([
    { id: first.id, device, body: { what: 'wrote in public that' } },
    { id: second.id, device },
  ]);

  const before = await readFile(join(program.vault, 'drafts', `${device}.json`));
  const taken = await program.call('drafts.take-up', { id: first.id });
  expect(taken).toMatchObject({ client, body: first.body, draftedAt: first.draftedAt });
  expect(taken.id).not.toBe(first.id);
  expect((await program.call('drafts.list', {})).drafts).toEqual([taken]);
  await program.call('drafts.put-away', { id: second.id });
  expect(await elsewhere(program)).toEqual([]);
  await program.again();
  expect(await elsewhere(program)).toEqual([]);
  expect(await readFile(join(program.vault, 'drafts', `${device}.json`))).toEqual(before);
  expect(await program.refused('drafts.take-up', { id: second.id })).toMatchObject({ code: 'not-found' });
  expect((await program.call('vault.verify', {})).ok).toBe(true);
});

test('of another computer too: what it recorded, or what is about a client that is gone, is not shown', async () => {
  await using here = await openProgram();
  const { id: client } = await here.call('clients.open', { name: 'Nagy Kft.' });
  const draft = await here.call('drafts.save', { client, kind: 'incident', body: { what: 'begun here' } });
  await here.app.close();
  await using there = await openProgram({ at: here.vault });
  expect(await elsewhere(there)).toMatchObject([{ id: draft.id }]);
  await there.app.close();
  await here.again();
  const own = join(here.vault, 'drafts', `${(await here.call('vault.status', {})).device}.json`);
  const stale = await readFile(own);
  // A sync that brings the entry before the drafts, which still hold it.
  await here.call('entries.seal', { client, kind: 'incident', body: { what: 'recorded here' }, draft: draft.id });
  await here.app.close();
  await writeFile(own, stale);
  await there.again();
  expect(await elsewhere(there)).toEqual([]);
});

test('drafts that come along to a new name are not offered a second time, recorded or discarded', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  await program.app.close();
  const copy = `${program.vault}-copy`;
  await cp(program.vault, copy, { recursive: true });
  await program.again();
  const draft = await program.call('drafts.save', { client, kind: 'incident', body: { what: 'half a sent' } });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'after the copy' } });
  await program.app.close();
  // The folder is rolled back, but for the drafts: this computer goes on under a new name.
  await rm(join(program.vault, 'clients'), { recursive: true });
  await cp(join(copy, 'clients'), join(program.vault, 'clients'), { recursive: true });
  await program.again();
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'under a new name' } });
  expect((await program.call('drafts.list', {})).drafts).toMatchObject([{ id: draft.id }]);
  expect(await elsewhere(program)).toEqual([]);
  await program.call('drafts.discard', { id: draft.id });
  expect(await elsewhere(program)).toEqual([]);
});

test('a protected journal gives them once it is open, and a damaged file keeps nothing from being shown', async () => {
  await using program = await openProgram({ passphrase: 'a long one, for tests' });
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  await program.call('drafts.save', { client, kind: 'incident', body: { what: 'sealed as it lies' } });
  const { device = '' } = await program.call('vault.status', {});
  await program.app.close();
  await rm(program.state, { recursive: true });
  await program.again();
  expect(await program.refused('drafts.elsewhere', {})).toMatchObject({ code: 'locked' });
  await program.app.call('vault.unlock', { passphrase: 'a long one, for tests' });
  expect(await elsewhere(program)).toMatchObject([{ device, body: { what: 'sealed as it lies' } }]);
  await writeFile(join(program.vault, 'drafts', `${device}.json`), 'nonsense');
  expect(await elsewhere(program)).toEqual([]);
});

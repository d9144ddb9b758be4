import { expect, it } from 'vitest';
import { openProgram } from '../support/program.ts';

it('keeps looks at a timeline by name, one for each name, over a restart and beside the drafts', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const { id: other } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('views.save', { client, name: 'The spring', from: '2026-03-01', to: '2026-05-31' });
  await program.call('views.save', { client, name: 'Money', lanes: ['money'] });
  await program.call('views.save', { client: other, name: 'Money' });
  await program.call('drafts.save', { client, kind: 'incident', body: { what: 'Half a sent' } });
  await program.call('views.save', { client, name: ' ＭＯＮＥＹ ', lanes: ['work', 'requests', 'work'] });
  await program.again();
  expect((await program.call('drafts.list', {})).drafts).toHaveLength(1);
  expect((await program.call('views.list', { client })).views).toEqual([
    { client, name: 'The spring', from: '2026-03-01', to: '2026-05-31' },
    { client, name: 'ＭＯＮＥＹ', lanes: ['requests', 'work'] },
  ]);
  await program.call('views.discard', { client, name: 'money' });
  expect((await program.call('views.list', {})).views.map(({ name }) => name)).toEqual(['The spring', 'Money']);
});

it('refuses a look that ends before it begins, at no client, of no lane, and more than can be kept; and forgets an erased client', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const view = { client, name: 'x' };
  expect(await program.refused('views.save', { ...view, from: '2026-03-02', to: '2026-03-01' })).toMatchObject({
    code: 'invalid-input',
  });
  expect(await program.refused('views.save', { ...view, lanes: ['gossip'] })).toMatchObject({ code: 'invalid-input' });
  const nobody = '01955555-0000-7000-8000-0000000000ff';
  expect(await program.refused('views.save', { ...view, client: nobody })).toMatchObject({ code: 'not-found' });
  for (let i = 0; i < 200; i++) await program.call('views.save', { client, name: `view ${i}` });
  expect(await program.refused('views.save', view)).toMatchObject({ code: 'too-large' });
  await program.call('clients.erase', { client, name: 'Marlow Events' });
  expect((await program.call('views.list', {})).views).toEqual([]);
});

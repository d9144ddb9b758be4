import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram } from '../support/program.ts';

test('the computers that write in one journal are named, and what of theirs has not arrived', async () => {
  await using here = await openProgram();
  const { id: client } = await here.call('clients.open', { name: 'Nagy Kft.' });
  const { device: first } = await here.call('vault.status', {});
  expect(await here.call('vault.computers', {})).toMatchObject({ computers: [{ here: true, last: '1' }], awaited: [] });
  await here.app.close();

  await using there = await openProgram({ at: here.vault });
  await there.call('entries.seal', { client, kind: 'incident', body: { what: 'written there' } });
  const { device: second = '' } = await there.call('vault.status', {});
  await there.app.close();
  await here.again();
  await here.call('entries.seal', { client, kind: 'incident', body: { what: 'written here, after' } });
  const { computers, awaited } = await here.call('vault.computers', {});
  expect(awaited).toEqual([]);
  expect(computers).toMatchObject([
    { device: first, here: true, entries: 3 },
    { device: second, here: false, entries: 2, last: expect.stringMatching(/^[a-z][0-9a-z]-1$/) },
  ]);
  expect(await here.call('clients.get', { client })).toMatchObject({ awaited: false });

  await rm(join(here.vault, 'clients', client, 'journal', `${second}.jsonl`));
  await here.again();
  expect((await here.call('vault.computers', {})).awaited).toEqual([{ device: second, seenBy: first, client }]);
  expect(await here.call('clients.get', { client })).toMatchObject({ awaited: true });
});

import { expect, test } from 'vitest';
import { openVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newVault } from './a-vault.ts';

test('a clock that goes back, jumps or changes zone is written into the entry', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  expect((await incident(vault, client, 'plain')).clock).toBeUndefined();
  here.clock.wall -= 60_000;
  expect((await incident(vault, client, 'a minute back')).clock).toEqual(['went-back']);
  expect((await incident(vault, client, 'from there on')).clock).toBeUndefined();
  here.clock.wall += 3_600_000;
  expect((await incident(vault, client, 'an hour ahead')).clock).toEqual(['jumped']);
  here.clock.zone = 'Asia/Tokyo';
  expect((await incident(vault, client, 'travelled')).clock).toEqual(['zone-changed']);
  here.clock.wall += 36_000_000;
  here.clock.up += 36_000;
  expect((await incident(vault, client, 'slept')).clock).toBeUndefined();
});

test('a clock set back between two openings is noticed, in whatever journal is written next', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const other = await newClient(vault, 'Other');
  await incident(vault, client, 'before');
  await vault.close();
  here.clock.wall -= 3_600_000;
  const again = closing(await openVault(vault.folder, here));
  expect((await incident(again, other, 'after')).clock).toEqual(['went-back']);
});

test('a journal shows its entries in the order recorded, also where the clock went back', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  here.clock.wall += 3_600_000;
  await incident(vault, client, 'late');
  here.clock.wall -= 3_000_000;
  await incident(vault, client, 'early');
  expect((await vault.journal(client)).entries.map(({ n }) => n)).toEqual([1, 3, 2]);
});

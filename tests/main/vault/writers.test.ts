import { expect, test } from 'vitest';
import { openVault, verifyVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newVault, texts } from './a-vault.ts';
import { elsewhere } from './elsewhere.ts';

test('a second process is answered in-use while another writes, and is free to write when that one is done or killed', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const other = elsewhere('writes.ts', vault.folder, here.state, client);
  expect(await other.line()).toBe('ready');
  other.say('refused');
  expect(await other.line()).toBe('in-use');
  await vault.close();
  other.say('from elsewhere');
  expect(await other.line()).toBe('2');

  const again = closing(await openVault(vault.folder, here));
  expect(texts((await again.journal(client)).entries)).toEqual(['from elsewhere']);
  await expect(incident(again, client, 'too early')).rejects.toMatchObject({ code: 'in-use' });
  await other.kill();
  expect((await incident(again, client, 'mine')).n).toBe(3);
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
});

test('a reader picks up what another process appended, and writes on after it', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const reader = closing(await openVault(vault.folder, here));
  const before = await reader.journal(client);
  const other = elsewhere('writes.ts', vault.folder, here.state, client);
  expect(await other.line()).toBe('ready');
  const heard: string[] = [];
  reader.onChange(({ owner }) => heard.push(owner));
  for (const what of ['one', 'two']) {
    other.say(what);
    await other.line();
  }
  expect(texts((await reader.journal(client)).entries)).toEqual(['one', 'two']);
  expect(texts(before.entries)).toEqual([]);
  expect(heard).toEqual([client]);
  other.say('close');
  await other.ended();
  expect((await incident(reader, client, 'three')).n).toBe(4);
  expect(await reader.journal(client)).toBe(await reader.journal(client));
});

test('two openings in one process exclude each other too, also of a copy under the same identity', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const second = closing(await openVault(vault.folder, here));
  await expect(incident(second, client, 'no')).rejects.toMatchObject({ code: 'in-use' });
  await vault.close();
  expect((await incident(second, client, 'yes')).n).toBe(2);
});

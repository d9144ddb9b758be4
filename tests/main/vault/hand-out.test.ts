import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOut } from '../../../main/vault/index.ts';
import { temporaryFolder } from './a-vault.ts';

test('a file for others is written beside the old one and takes its name when it is whole', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'fingerprint.txt');
  writeFileSync(path, 'the old one');
  linkSync(path, join(folder, 'kept'));
  await handOut(path, 'the new one');
  expect(readFileSync(path, 'utf8')).toBe('the new one');
  // The bytes of the old one were never written over: on a full disk it would still be there.
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('the old one');
  expect(readdirSync(folder)).toEqual(['fingerprint.txt', 'kept']);
});

test('where it cannot take its name, nothing is left beside', async () => {
  const folder = temporaryFolder();
  await expect(handOut(join(folder, 'no', 'such', 'place'), 'x')).rejects.toMatchObject({ code: expect.any(String) });
  await expect(handOut(folder, 'x')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

import { createHash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { createVault, openVault, verifyVault } from '../../../main/vault/index.ts';
import { migrations } from '../../../main/vault/migrations/steps.ts';
import { format } from '../../../main/vault/vault-file.ts';
import { allFiles, closing, computer, temporaryFolder, type Computer } from './a-vault.ts';

const stored = join(import.meta.dirname, 'fixtures');
const passphrase = 'a passphrase of format 1';
const client = '01955555-0000-7000-8000-00000000000c' as ClientId; // ids by their form
const entry = (n: number) => `01955555-0000-7000-8000-00000000000${n}` as EntryId;

/** A computer whose random bytes are always the same ones. */
function sameComputer(): Computer {
  let count = 0;
  return computer({ random: (bytes) => createHash('sha512').update(`bytes ${count++}`).digest().subarray(0, bytes) });
}

/** Writes the stored vault of format 1, byte for byte. */
async function writeVault(folder: string, protect: boolean): Promise<void> {
  const here = sameComputer();
  const vault = await createVault(folder, protect ? { passphrase } : {}, here);
  await vault.seal('vault', 'me', { name: 'Kovács Ágnes', currency: 'EUR', zone: 'Europe/Budapest' }, { id: entry(1) });
  await vault.seal(client, 'client-opened', { name: '株式会社さくら' }, { id: entry(2) });
  await vault.seal(
    client,
    'incident',
    { what: 'Wrote at 23:10 🙂', exactWords: '„Hol van már?”', occurred: { on: '2026-11-12T23:10[Europe/Budapest]' } },
    { id: entry(3), draftedAt: vault.now() },
  );
  const attachment = join(here.state, 'shot.png');
  writeFileSync(attachment, 'the bytes of an exhibit');
  const { name, sha256, bytes } = await vault.exhibits.add(client, attachment);
  await vault.seal(
    client,
    'exhibit',
    { number: await vault.nextExhibitNumber(client), name, type: 'image/png', bytes, sha256 },
    { id: entry(4) },
  );
  await vault.seal(
    client,
    'addendum',
    { entry: entry(3), reason: 'typo', set: { what: 'Wrote at 23:12 🙂' } },
    { id: entry(5) },
  );
  await vault.close();
}

for (const [name, protect] of [
  ['format-1', false],
  ['format-1-protected', true],
] as const) {
  test(
    `a vault of ${name} opens and verifies for ever, and is still written byte for byte like that`,
    { timeout: 60_000 },
    async () => {
      const before = join(stored, name);
      const folder = join(temporaryFolder(), 'vault');
      cpSync(before, folder, { recursive: true });
      const unlock = protect ? { unlock: { passphrase } } : {};
      expect(await verifyVault(folder, undefined, unlock)).toMatchObject({
        ok: true,
        checked: { journals: 2, entries: 5, exhibits: 1 },
      });
      const vault = closing(await openVault(folder, computer()));
      if (protect) await vault.unlock({ passphrase });
      const { entries } = await vault.journal(client);
      expect(entries.map(({ kind, n }) => [kind, n])).toEqual([
        ['client-opened', 1],
        ['incident', 2],
        ['exhibit', 3],
        ['addendum', 4],
      ]);
      const again = join(temporaryFolder(), 'vault');
      await writeVault(again, protect);
      expect(content(again)).toEqual(content(before));
    },
  );
}

/** Every file; of `vault.json` what it says, whatever a formatter made of it. */
function content(folder: string): Map<string, unknown> {
  const files = [...allFiles(folder)];
  return new Map(
    files.map(([path, bytes]) => [path, path === 'vault.json' ? JSON.parse(bytes.toString()) : bytes.toString('hex')]),
  );
}

test('there is a step from every format to the next', () => {
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: format - 1 }, (_, i) => [i + 1, i + 2]),
  );
});

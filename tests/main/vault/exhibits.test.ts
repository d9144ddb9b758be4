import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClientId } from '../../../shared/fields.ts';
import { disk } from '../../../main/vault/files.ts';
import { verifyVault, type Files, type KeptExhibit, type Vault } from '../../../main/vault/index.ts';
import { allFiles, computer, newClient, newEntryId, newVault, temporaryFolder } from './a-vault.ts';

async function read(vault: Vault, client: ClientId, kept: KeptExhibit): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of vault.exhibits.read(client, kept.sha256)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function file(bytes: Uint8Array, name = 'shot.png'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

async function sealed(vault: Vault, client: ClientId, kept: KeptExhibit): Promise<void> {
  const number = await vault.nextExhibitNumber(client);
  const { name, sha256, bytes, modifiedAt } = kept;
  await vault.seal(
    client,
    'exhibit',
    { number, name, type: 'image/png', bytes, sha256, modifiedAt },
    { id: newEntryId() },
  );
}

test('a file is kept byte for byte, once, and copied out again', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const bytes = randomBytes(700_001);
  const path = file(bytes);
  const steps: number[] = [];
  const kept = await vault.exhibits.add(client, path, (done, total) => steps.push(done / total));
  expect(kept).toMatchObject({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    name: 'shot.png',
    already: false,
  });
  expect(steps.at(-1)).toBe(1);
  expect(await vault.exhibits.add(client, path)).toMatchObject({ already: true });
  expect((await read(vault, client, kept)).equals(bytes)).toBe(true);
  const copy = join(temporaryFolder(), 'copy.png');
  await vault.exhibits.copy(client, kept.sha256, copy);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
  expect([...allFiles(join(vault.folder, 'clients', client, 'exhibits')).keys()]).toEqual([kept.sha256]);
});

test('a cancelled import leaves nothing behind', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const abort = new AbortController();
  const adding = vault.exhibits.add(client, file(randomBytes(2_000_000)), () => abort.abort(), abort.signal);
  await expect(adding).rejects.toMatchObject({ code: 'cancelled' });
  expect(allFiles(join(vault.folder, 'clients', client, 'exhibits')).size).toBe(0);
});

test('folders, links and what is not there are refused', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  symlinkSync('/etc/passwd', join(folder, 'link'));
  await expect(vault.exhibits.add(client, join(folder, 'sub'))).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(vault.exhibits.add(client, join(folder, 'link'))).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(vault.exhibits.add(client, join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not-found' });
});

test('a changed exhibit is refused, leaves no copy, is named by verify, and is mended by adding the file again', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const path = file(Buffer.from('the very bytes'));
  const kept = await vault.exhibits.add(client, path);
  await sealed(vault, client, kept);
  expect((await verifyVault(vault.folder)).ok).toBe(true);
  const inside = join(vault.folder, 'clients', client, 'exhibits', kept.sha256);
  writeFileSync(inside, 'the very bytez');
  const copy = join(temporaryFolder(), 'copy.png');
  await expect(vault.exhibits.copy(client, kept.sha256, copy)).rejects.toMatchObject({ code: 'corrupt' });
  expect(() => readFileSync(copy)).toThrow(/ENOENT/);
  expect((await verifyVault(vault.folder)).findings[0]).toMatchObject({
    what: 'exhibit-changed',
    client,
    entry: { n: 2 },
  });
  rmSync(inside);
  expect((await verifyVault(vault.folder)).findings[0]).toMatchObject({ what: 'exhibit-missing' });
  await expect(read(vault, client, kept)).rejects.toMatchObject({ code: 'not-found' });
  expect((await vault.exhibits.add(client, path)).already).toBe(false);
  expect((await verifyVault(vault.folder)).ok).toBe(true);
});

test('a file of 200 MB is kept in constant memory', async () => {
  const vault = await newVault();
  const client = await newClient(vault);
  const path = file(randomBytes(4096), 'film.mp4');
  truncateSync(path, 200 * 1024 * 1024); // the rest is a hole: it costs no disk, and reads as zeros
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const kept = await vault.exhibits.add(client, path, () => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  });
  expect(kept.bytes).toBe(200 * 1024 * 1024);
  console.log(`200 MB kept with at most ${(most / 1024 / 1024).toFixed(0)} MB of buffers`);
  expect(most).toBeLessThan(64 * 1024 * 1024);
});

test('a disk that fails while an exhibit is read is told as that, and is no fault of the program', async () => {
  let fails = false;
  const open: Files['open'] = async (path, mode) => {
    const opened = await disk.open(path, mode);
    const read: typeof opened.read = (...asked) =>
      fails ? Promise.reject(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })) : opened.read(...asked);
    return { ...opened, read };
  };
  const vault = await newVault(computer({ files: { ...disk, open } }));
  const client = await newClient(vault);
  const kept = await vault.exhibits.add(client, file(randomBytes(1000)));
  fails = true;
  await expect(read(vault, client, kept)).rejects.toMatchObject({
    code: 'unexpected',
    details: { errno: 'EIO', attempt: 'read this exhibit' },
  });
  fails = false;
  expect(await read(vault, client, kept)).toHaveLength(1000);
});

import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundled, faultsIn, names, withCase, type Case } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let program: Program;
let made: Case;
let first: Awaited<ReturnType<typeof bundled>>;

beforeAll(async () => {
  program = await openProgram();
  made = await withCase(program);
  first = await bundled(program, made.client, {
    kinds: ['incident', 'exhibit'],
    withhold: [
      { entry: made.incident, field: 'present' },
      { entry: made.exhibit, field: 'name' },
    ],
  });
  // The journal went on since.
  await program.call('entries.seal', { client: made.client, kind: 'work', body: { memo: 'LATERMARK', minutes: 5 } });
  await bundled(program, made.client);
});
afterAll(() => program[Symbol.asyncDispose]());

const leftOver = async () => (await readdir(program.folder)).filter((name) => name.endsWith('.tmp'));

describe('the bundle of a record issued earlier', () => {
  it('is the one that was made with it, to the byte, though the journal went on', async () => {
    const path = join(program.folder, 'kept somewhere.pdf');
    await copyFile(first.made.path, path);
    const again = await program.call('reports.bundle', { client: made.client, path, report: first.made.entry });
    expect(again).toMatchObject({ number: first.made.number, entry: first.made.entry });
    expect(again.path).toBe(join(program.folder, 'kept somewhere.zip'));
    const zip = new Uint8Array(await readFile(again.path));
    const [then, now] = [unzipSync(first.zip), unzipSync(zip)];
    for (const name of Object.keys(then))
      expect(strFromU8(now[name] ?? new Uint8Array()), name).toBe(strFromU8(then[name] ?? new Uint8Array()));
    expect(Buffer.from(zip).equals(Buffer.from(first.zip))).toBe(true);
    expect(again.sha256).toBe(first.made.bundle?.sha256);
    expect(await faultsIn(zip)).toEqual([]);
    expect(names(now).exhibits).toContain('exhibits/EX-001');
    expect(Buffer.from(zip).toString('latin1')).not.toContain('SECONDMARK');
    expect(await leftOver()).toEqual([]);
  });

  it('is made for the file alone, found by its SHA-256, and records nothing', async () => {
    const before = (await program.call('entries.list', { client: made.client })).entries.length;
    const out = join(program.folder, 'elsewhere.zip');
    const again = await program.call('reports.bundle', { client: made.client, path: first.made.path, out });
    expect(again).toMatchObject({ entry: first.made.entry, path: out });
    expect((await program.call('entries.list', { client: made.client })).entries).toHaveLength(before);
  });

  it('is refused for a file with one byte changed, for another report, for no record, and for no file', async () => {
    const { client } = made;
    const path = join(program.folder, 'changed.pdf');
    const bytes = Buffer.from(first.pdf);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    await writeFile(path, bytes);
    expect(await program.refused('reports.bundle', { client, path })).toMatchObject({
      code: 'not-found',
      details: { is: 'none' },
    });
    const other = await bundled(program, client);
    expect(
      await program.refused('reports.bundle', { client, path: other.made.path, report: first.made.entry }),
    ).toMatchObject({ code: 'invalid-input', details: { is: 'another', number: other.made.number } });
    const out = join(program.folder, 'handover.pdf');
    await program.call('reports.make', { client, kind: 'handover', out });
    expect(await program.refused('reports.bundle', { client, path: out })).toMatchObject({
      code: 'invalid-input',
      details: { is: 'kind' },
    });
    expect((await program.refused('reports.bundle', { client, path: join(program.folder, 'none.pdf') })).code).toBe(
      'not-found',
    );
    const { id: stranger } = await program.call('clients.open', { name: 'Another' });
    expect((await program.refused('reports.bundle', { client: stranger, path: first.made.path })).code).toBe(
      'not-found',
    );
    expect(await leftOver()).toEqual([]);
  });

  it('replaces nothing but an earlier bundle, and is not made from an exhibit that was changed since', async () => {
    await using other = await openProgram();
    const { client } = await withCase(other);
    const { made: report } = await bundled(other, client);
    const out = join(other.folder, 'mine.zip');
    await writeFile(out, 'mine');
    expect((await other.refused('reports.bundle', { client, path: report.path, out })).code).toBe('already-exists');
    const folder = join(other.vault, 'clients', client, 'exhibits');
    const [exhibit = ''] = await readdir(folder);
    await writeFile(join(folder, exhibit), 'another');
    const place = join(other.folder, 'new.zip');
    expect((await other.refused('reports.bundle', { client, path: report.path, out: place })).code).toBe('corrupt');
    expect((await readdir(other.folder)).filter((name) => name === 'new.zip' || name.endsWith('.tmp'))).toEqual([]);
    expect(await readFile(out, 'utf8')).toBe('mine');
  });

  it('of a protected journal can be made again too', async () => {
    await using other = await openProgram({ passphrase: 'a long enough passphrase' });
    const { client } = await withCase(other);
    const { made: report, zip } = await bundled(other, client);
    const out = join(other.folder, 'again.zip');
    await other.call('reports.bundle', { client, path: report.path, out });
    expect((await readFile(out)).equals(Buffer.from(zip))).toBe(true);
  });
});

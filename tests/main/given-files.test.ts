import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { droppedFile, filesInside, pastedBytes } from '../../main/desktop/given-files.ts';
import { PlaceTokens } from '../../main/desktop/tokens.ts';
import { PastedFiles } from '../../main/pasted.ts';
import { shownName } from '../../main/shown-name.ts';
import { exhibitLimits } from '../../shared/exhibit-limits.ts';
import { openProgram } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-given-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files the user gave', () => {
  test('a dropped file or folder gets a token; a made-up path and a relative one do not', async () => {
    const tokens = new PlaceTokens();
    const path = join(folder, 'mail.eml');
    writeFileSync(path, 'From: a@b.example');
    expect(await droppedFile(tokens, path)).toMatchObject({ name: 'mail.eml', token: expect.any(String) });
    expect(await droppedFile(tokens, folder)).toMatchObject({ token: expect.any(String), folder: true });
    await expect(droppedFile(tokens, join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not-found' });
    for (const hostile of ['', 'mail.eml', '../mail.eml', 7, null, { path }])
      await expect(droppedFile(tokens, hostile)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('the files of a dropped folder get tokens: not hidden ones, not links, and not half of too many', async () => {
    const tokens = new PlaceTokens();
    const inner = join(folder, 'shots', 'may');
    mkdirSync(inner, { recursive: true });
    for (const name of ['b.png', 'a.png', '.hidden']) writeFileSync(join(inner, name), name);
    symlinkSync('/etc/passwd', join(inner, 'link.png'));
    const files = await filesInside(tokens, join(folder, 'shots'));
    expect(files.map(({ name }) => name)).toEqual(['a.png', 'b.png']);
    expect(tokens.resolve('exhibits.add', { path: { token: files[0]?.token } })).toEqual({
      path: join(inner, 'a.png'),
    });
    for (let i = 0; i < 200; i++) writeFileSync(join(inner, `${i}.png`), 'x');
    await expect(filesInside(tokens, inner)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a dropped folder of mails is read as a chosen one is', async () => {
    await using program = await openProgram();
    const mails = join(folder, 'mails');
    mkdirSync(mails, { recursive: true });
    for (const n of [1, 2])
      writeFileSync(join(mails, `${n}.eml`), `From: a@b.example\nMessage-ID: <${n}@b>\nSubject: ${n}\n\nHello`);
    const tokens = new PlaceTokens();
    const { token } = await droppedFile(tokens, mails);
    const found = await program.app.call('import.preview', tokens.resolve('import.preview', { paths: [{ token }] }));
    expect(found).toMatchObject({ ok: true, value: { total: 2 } });
  });

  test('pasted bytes are kept from memory, once, under their own name', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
    const tokens = new PlaceTokens();
    const given = pastedBytes(tokens, program.app.app.pasted, 'shot.png', new Uint8Array([1, 2, 3]));
    const input = tokens.resolve('exhibits.add', { client, path: { token: given.token } });
    const kept = await program.app.call('exhibits.add', input);
    expect(kept).toMatchObject({ ok: true, value: { number: 'EX-001', name: 'shot.png', bytes: 3 } });
    expect(await program.app.call('exhibits.add', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  test('more than can be pasted is refused, and only the last few wait', () => {
    const pasted = new PastedFiles();
    const tooMuch = { length: exhibitLimits.pasted + 1 } as Uint8Array; // its length is all that is looked at
    expect(() => pasted.keep('a', tooMuch)).toThrow('too large');
    const places = [1, 2, 3, 4, 5, 6].map((n) => pasted.keep('a', new Uint8Array([n])));
    expect(places.map((place) => pasted.take(place)?.bytes[0])).toEqual([undefined, undefined, 3, 4, 5, 6]);
  });

  test.each([
    ['../../etc/passwd', '../../etc/passwd'],
    ['invoice\u202egnp.exe', 'invoice\ufffdgnp.exe'],
    ['a\nb', 'a\ufffdb'],
    ['\ud800', '\ufffd'],
    ['  ', '\ufffd'],
    ['x'.repeat(900), 'x'.repeat(500)],
  ])('the name %j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});

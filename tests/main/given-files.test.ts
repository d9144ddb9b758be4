import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { droppedFile, pastedBytes } from '../../main/desktop/given-files.ts';
import { PlaceTokens } from '../../main/desktop/tokens.ts';
import { PastedFiles } from '../../main/pasted.ts';
import { shownName } from '../../main/shown-name.ts';
import { exhibitLimits } from '../../shared/exhibits.ts';
import { openProgram } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-given-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files the user gave', () => {
  test('a dropped file gets a token; a folder, a made-up path and a relative one do not', async () => {
    const tokens = new PlaceTokens();
    const path = join(folder, 'mail.eml');
    writeFileSync(path, 'From: a@b.example');
    expect(await droppedFile(tokens, path)).toMatchObject({ name: 'mail.eml', token: expect.any(String) });
    await expect(droppedFile(tokens, folder)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(droppedFile(tokens, join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not-found' });
    for (const hostile of ['', 'mail.eml', '../mail.eml', 7, null, { path }])
      await expect(droppedFile(tokens, hostile)).rejects.toMatchObject({ code: 'not-found' });
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

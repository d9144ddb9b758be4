import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPlaces } from '../support/built.ts';
import { openProgram, type Program } from '../support/program.ts';

const attachments = join(builtPlaces.assets, 'sample/attachments');

async function twoClients(passphrase?: string) {
  const program = await openProgram(passphrase === undefined ? {} : { passphrase });
  const nagy = (await program.call('clients.open', { name: 'Nagy Kft.' })).id;
  const sakura = (await program.call('clients.open', { name: 'さくら出版' })).id;
  const log = async (client: typeof nagy, what: string, rest: object = {}) =>
    (await program.call('entries.seal', { client, kind: 'incident', body: { what, ...rest } })).id;
  return { program, nagy, sakura, log };
}

async function keep(program: Program, client: string, name: string, bytes: Uint8Array | string) {
  const path = join(program.folder, name);
  await writeFile(path, bytes);
  return program.call('exhibits.add', { client, path });
}

describe('searching', () => {
  it('finds what was recorded a moment ago, in any script, over all clients or one', async () => {
    const { program, nagy, sakura, log } = await twoClients();
    await using _closing = program;
    const first = await log(nagy, 'Zażółć gęślą: pays later', { occurred: { on: '2026-11-01' } });
    expect((await program.call('search.find', { text: 'zazolc GESLA' })).hits).toMatchObject([
      { entry: first, client: nagy },
    ]);
    const second = await log(sakura, '契約書にない修正をＰＤＦで送ってきた', { occurred: { on: '2026-11-02' } });
    for (const text of ['修', 'pdf', '修正 契約']) {
      const { hits } = await program.call('search.find', { text });
      expect(hits.map(({ entry }) => entry)).toEqual([second]);
    }
    expect((await program.call('search.find', { text: '修', client: nagy })).total).toBe(0);
    const third = await log(nagy, 'later again', { occurred: { on: '2026-11-03' }, signs: ['late-payment'] });
    const both = await program.call('search.find', { text: 'later' });
    expect(both.hits.map(({ entry }) => entry)).toEqual([third, first]); // the newest first
    for (const narrowed of [{ signs: ['late-payment'] }, { from: '2026-11-02' }])
      expect(
        (await program.call('search.find', { text: 'later', ...narrowed })).hits.map(({ entry }) => entry),
      ).toEqual([third]);
  });

  it('finds the words of a correction and those it corrected, and marks both', async () => {
    const { program, nagy, log } = await twoClients();
    await using _closing = program;
    const entry = await log(nagy, 'They paid on Monday');
    await program.call('search.find', { text: 'Monday' });
    await program.call('entries.amend', {
      client: nagy,
      entry,
      reason: 'wrong weekday',
      set: { what: 'They paid on Tuesday' },
    });
    for (const text of ['monday', 'tuesday', 'weekday']) {
      const [hit] = (await program.call('search.find', { text })).hits;
      expect(hit?.entry).toBe(entry);
      expect(hit?.marks.map(([from, to]) => hit.text.slice(from, to).toLowerCase())).toEqual([text]);
    }
  });

  it('keeps to clients that stand where they are looked for', async () => {
    const { program, nagy, sakura, log } = await twoClients();
    await using _closing = program;
    await log(nagy, 'a word');
    const kept = await log(sakura, 'a word');
    await program.call('entries.seal', {
      client: nagy,
      kind: 'state-changed',
      body: { state: 'former', reason: 'over' },
    });
    const { hits } = await program.call('search.find', { text: 'word', states: ['active'] });
    expect(hits.map(({ entry }) => entry)).toEqual([kept]);
  });

  it('finds files by name, and PDFs, mails and texts by what they say, with the page or line', async () => {
    const { program, nagy } = await twoClients();
    await using _closing = program;
    const pdf = await keep(
      program,
      nagy,
      'agreement.pdf',
      await readFile(join(attachments, 'marlow-agreement-2026-02-24.pdf')),
    );
    const mail = await keep(
      program,
      nagy,
      'promise.eml',
      await readFile(join(attachments, 'marlow-promise-2026-09-18.eml')),
    );
    const text = await keep(program, nagy, 'calls.txt', `${'nothing here\n'.repeat(900)}the Ünlikely word\n`);
    const ofPdf = await program.call('search.find', { text: 'tannery', thorough: true });
    expect(ofPdf).toMatchObject({ reading: 0, unread: 0 });
    expect(ofPdf.hits).toMatchObject([{ entry: pdf.id, inside: { number: 'EX-001', name: 'agreement.pdf', page: 1 } }]);
    const [line] = (await program.call('search.find', { text: 'unlikely' })).hits;
    expect(line).toMatchObject({ entry: text.id, inside: { line: 901 } });
    expect(line?.marks.map(([from, to]) => line.text.slice(from, to))).toEqual(['Ünlikely']);
    expect((await program.call('search.find', { text: 'promise.eml' })).hits.map(({ entry }) => entry)).toContain(
      mail.id,
    );
    expect((await program.call('search.find', { text: 'subject' })).hits).toMatchObject([{ entry: mail.id }]);
  });

  it('takes a file for what it is: one that lies about its type is found by its name only, and stops nothing', async () => {
    const { program, nagy, log } = await twoClients();
    await using _closing = program;
    await keep(program, nagy, 'broken.pdf', '%PDF-1.7 cut off');
    await keep(
      program,
      nagy,
      'nested.eml',
      `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(10_000)}`,
    );
    const entry = await log(nagy, 'still here');
    expect(await program.call('search.find', { text: 'still', thorough: true })).toMatchObject({
      unread: 2,
      hits: [{ entry }],
    });
    expect((await program.call('search.find', { text: 'broken' })).total).toBe(1);
  });

  it('forgets an erased client', async () => {
    const { program, nagy, log } = await twoClients();
    await using _closing = program;
    await log(nagy, 'a marker');
    expect((await program.call('search.find', { text: 'marker' })).total).toBe(1);
    await program.call('clients.erase', { client: nagy, name: 'Nagy Kft.' });
    expect((await program.call('search.find', { text: 'marker' })).total).toBe(0);
    expect(await program.call('search.prepare', {})).toMatchObject({ entries: 1 });
  });

  it('holds nothing of a locked vault, and writes nothing it searches to the disk', async () => {
    const { program, nagy, log } = await twoClients('correct horse battery');
    await using _closing = program;
    await log(nagy, 'the marker word');
    await keep(program, nagy, 'calls.txt', 'another markerword in a file');
    expect((await program.call('search.find', { text: 'marker', thorough: true })).total).toBe(2);
    for (const folder of [program.vault, program.state]) {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) expect(await readFile(join(entry.parentPath, entry.name), 'utf8')).not.toContain('marker');
      }
    }
    await program.call('vault.lock', {});
    expect(await program.refused('search.find', { text: 'marker' })).toMatchObject({ code: 'locked' });
    await program.call('vault.unlock', { passphrase: 'correct horse battery' });
    expect((await program.call('search.find', { text: 'marker' })).total).toBeGreaterThan(0);
  });
});

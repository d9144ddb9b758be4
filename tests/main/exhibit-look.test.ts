import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decode, encode } from 'fast-png';
import { describe, expect, it, vi } from 'vitest';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Output } from '../../shared/contract.ts';
import { encodeJpeg } from '../../main/sheets/jpeg-encoder.ts';
import { openProgram, type Program } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

// Real workers draw and read.
vi.setConfig({ testTimeout: 90_000 });

const attachments = resolve(import.meta.dirname, '../../assets/sample/attachments');
type Look = Output<'exhibits.look'>;

interface Ground extends AsyncDisposable {
  readonly program: Program;
  readonly client: ClientId;
  keep(name: string, bytes: Uint8Array | string): Promise<EntryId>;
  look(exhibit: EntryId, more?: object): Promise<Look>;
}

async function ground(passphrase?: string): Promise<Ground> {
  const program = await openProgram(passphrase === undefined ? {} : { passphrase });
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  return {
    program,
    client,
    keep: async (name, bytes) => {
      const path = join(program.folder, name);
      await writeFile(path, bytes);
      return (await program.call('exhibits.add', { client, path })).id;
    },
    look: (exhibit, more = {}) => program.call('exhibits.look', { client, exhibit, ...more }),
    [Symbol.asyncDispose]: () => program[Symbol.asyncDispose](),
  };
}

function pictureOf(look: Look) {
  if (look.as !== 'picture') throw new Error(`no picture: ${JSON.stringify(look)}`);
  return look;
}

function linesOf(look: Look) {
  if (look.as !== 'text') throw new Error(`no text: ${JSON.stringify(look)}`);
  return look;
}

describe('looking at an exhibit', () => {
  it('shows a page of a PDF as large as wished, with what can be read on it', async () => {
    await using on = await ground();
    const path = join(attachments, 'marlow-agreement-2026-02-24.pdf');
    const { id } = await on.program.call('exhibits.add', { client: on.client, path });
    const look = pictureOf(await on.look(id, { width: 700 }));
    expect(look).toMatchObject({ page: 1, width: 700, type: 'image/png' });
    expect(look.text).toContain('Social media and website care 2026');
    expect(decode(Buffer.from(look.picture, 'base64')).width).toBe(700);
    expect(look.natural.height / look.natural.width).toBeCloseTo(Math.SQRT2, 1);
    expect(pictureOf(await on.look(id, { page: 999, width: 300 })).page).toBe(look.pages);
  });

  it('draws a picture anew: none of its bytes reaches the window, and it is never made larger', async () => {
    await using on = await ground();
    const data = new Uint8Array(64 * 32 * 4).fill(200);
    const comment = Buffer.from('SECRET BYTES');
    const png = Buffer.concat([encode({ width: 64, height: 32, data, channels: 4 }), comment]);
    const shown = pictureOf(await on.look(await on.keep('a.png', png)));
    expect(shown).toMatchObject({ width: 64, height: 32, natural: { width: 64, height: 32 } });
    expect(Buffer.from(shown.picture, 'base64').includes(comment)).toBe(false);
    const jpeg = await encodeJpeg({ width: 64, height: 32, data });
    expect(pictureOf(await on.look(await on.keep('a.jpg', jpeg)))).toMatchObject({ type: 'image/jpeg', width: 64 });
    expect(pictureOf(await on.look(await on.keep('b.jpg', jpeg.slice(0, -1)), { width: 100 })).pages).toBe(1);
  });

  it('numbers the lines of a text as the search does, and gives only those asked for', async () => {
    await using on = await ground();
    const text = Array.from({ length: 3000 }, (_, i) => `line ${i + 1}\r\n`).join('');
    const id = await on.keep('a.txt', `\ufeff${text}`);
    const look = linesOf(await on.look(id, { line: 1500, lines: 2 }));
    expect(look).toMatchObject({ line: 1500, of: 3001, lines: ['line 1500', 'line 1501'], cut: false });
    expect(linesOf(await on.look(id, { line: 9999 })).line).toBe(3001);
  });

  it('shows a mail as its head and its words, whatever markup it holds, with the lines the search counts', async () => {
    await using on = await ground();
    const mail = [
      'From: =?utf-8?B?QsOpbGE=?= <bela@x.example>',
      'To: anna@y.example',
      'Subject: Hostage',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<script>alert(1)</script><p>You hold the page <b>hostage</b>.</p><img src=x onerror=alert(1)><p>Bye.</p>',
    ].join('\r\n');
    const look = linesOf(await on.look(await on.keep('a.eml', mail)));
    expect(look.head).toBe(3);
    expect(look.lines.slice(0, 6)).toEqual([
      'From: Béla <bela@x.example>',
      'To: anna@y.example',
      'Subject: Hostage',
      '',
      'You hold the page hostage.',
      'Bye.',
    ]);
    const { hits } = await on.program.call('search.find', { text: 'page hostage', thorough: true });
    expect(hits.find(({ inside }) => inside)?.inside?.name).toBe('a.eml');
  });

  it('reads only the beginning of a text that is too long, and says so', async () => {
    await using on = await ground();
    const look = linesOf(await on.look(await on.keep('a.txt', 'ő line\n'.repeat(1_500_000)), { lines: 1 }));
    expect(look).toMatchObject({ cut: true, lines: ['ő line'] });
  });

  it.each([
    ['a.docx', Buffer.from('PK\u0003\u0004'), 'type'],
    ['a.pdf', Buffer.from('no PDF at all'), 'unreadable'],
    ['b.pdf', Buffer.from('%PDF-1.7 cut'), 'unreadable'],
    ['a.png', Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0806000000', 'hex'), 'too-large'],
    ['a.txt', Buffer.from([77, 90, 0, 1, 2]), 'unreadable'],
    ['a.eml', Buffer.alloc(0), 'unreadable'],
  ])('says of %s why it is not shown', async (name, bytes, why) => {
    await using on = await ground();
    const look = await on.look(await on.keep(name, bytes));
    if (name === 'a.eml') expect(look.as).not.toBe('picture');
    else expect(look).toEqual({ as: 'described', why });
  });

  it('shows nothing once the journal is locked', async () => {
    await using on = await ground('correct horse');
    const id = await on.keep('a.txt', 'private');
    expect(linesOf(await on.look(id)).lines).toEqual(['private']);
    await on.program.call('vault.lock', {});
    const failure = await on.program.refused('exhibits.look', { client: on.client, exhibit: id });
    expect(failure.code).toBe('locked');
  });
});

describe('a cited place', () => {
  it('is kept with its page, its lines or its part, and refused where it cannot be', async () => {
    await using on = await ground();
    const exhibit = await on.keep('a.txt', 'x');
    const region = { left: 100, top: 200, width: 300, height: 400 };
    const body = {
      what: 'Wrote this.',
      exhibits: [
        { exhibit, page: 2, region },
        { exhibit, line: 3, toLine: 5 },
      ],
    };
    await on.program.call('entries.seal', { client: on.client, kind: 'incident', body });
    const { entries } = await on.program.call('entries.list', { client: on.client });
    expect(entries.at(-1)?.body).toMatchObject(body);
    const [cited] = (await on.program.call('exhibits.list', { client: on.client })).exhibits;
    expect(cited?.citedBy).toEqual([entries.at(-1)?.id]);
    for (const wrong of [
      { exhibit, line: 5, toLine: 3 },
      { exhibit, toLine: 3 },
      { exhibit, region: { ...region, left: 800 } },
      { exhibit, region: { ...region, width: 0 } },
    ]) {
      const input = { client: on.client, kind: 'incident', body: { what: 'x', exhibits: [wrong] } };
      expect((await on.program.refused('entries.seal', input)).code).toBe('invalid-input');
    }
  });

  it('stands in the record: lines said again above their text, a part framed and described, with the entry that cites them', async () => {
    await using on = await ground();
    const text = await on.keep(
      'calls.txt',
      `Monday\nRang at nine.\nShouted at me.\nHung up.\n${'Nothing.\n'.repeat(12)}`,
    );
    const mail = await on.keep(
      'a.eml',
      `From: b@x.example\r\nSubject: Now\r\n\r\n\r\nFirst line.\r\nYou hold it hostage.\r\n${'Nothing.\r\n'.repeat(12)}`,
    );
    const picture = await on.keep(
      'a.png',
      encode({ width: 90, height: 60, data: new Uint8Array(90 * 60 * 3).fill(220), channels: 3 }),
    );
    const body = {
      what: 'Rang, wrote, posted.',
      exhibits: [
        { exhibit: text, line: 2, toLine: 3 },
        { exhibit: mail, line: 5 },
        { exhibit: picture, region: { left: 100, top: 100, width: 500, height: 300 } },
      ],
    };
    const shown = linesOf(await on.look(mail));
    expect(shown.lines[4]).toBe('You hold it hostage.');
    const { id: incident, n } = await on.program.call('entries.seal', { client: on.client, kind: 'incident', body });
    const out = join(on.program.folder, 'one.pdf');
    await on.program.call('reports.make', { client: on.client, kind: 'record', incident, out });
    const { text: said } = await readPdf(out);
    const passages = said.replace(/\s+/g, ' ');
    expect(passages).toContain(`EX-001, lines 2–3 Rang at nine. Shouted at me. cited in entry ${n}`);
    expect(passages).toContain(`EX-002, line 5 You hold it hostage. cited in entry ${n}`);
    expect(passages).toContain('EX-003, marked part');
    expect((await readFile(out)).includes(`A frame marks the part that entry ${n} cites.`)).toBe(true);
  });
});

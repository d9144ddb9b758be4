import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { encode } from 'fast-png';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { LaidIn, LaidPage, Picture } from '../../shared/reports/laid-in.ts';
import { encodeJpeg } from '../../main/sheets/jpeg-encoder.ts';
import { jpegHead, pdfOfJpeg } from '../../main/sheets/jpeg.ts';
import { layIn } from '../../main/sheets/lay.ts';
import { decodePng } from '../../main/sheets/png.ts';
import { sheetsWorker } from '../support/built.ts';
import { made } from '../support/cases/made.ts';
import { SheetMaker } from '../../main/sheets/sheet-maker.ts';

vi.setConfig({ testTimeout: 90_000 });

const attachments = resolve(import.meta.dirname, '../../assets/sample/attachments');
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function pagesOf(laid: LaidIn<Picture>): readonly LaidPage<Picture>[] {
  return laid.form === 'pages' ? laid.pages : [];
}

function onePage(laid: LaidIn<Picture>): LaidPage<Picture> {
  const [page] = pagesOf(laid);
  if (!page) throw new Error(`not pages: ${JSON.stringify(laid)}`);
  return page;
}

/** A picture whose left half is red and whose right half is blue. */
function redAndBlue(width: number, height: number) {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++)
    data.set(i % width < width / 2 ? [230, 20, 20, 255] : [20, 20, 230, 255], i * 4);
  return { width, height, data };
}

/** Red, green, blue of a pixel of what is laid in. */
function pixel({ picture }: LaidPage<Picture>, x: number, y: number): number[] {
  const rows = inflateSync(picture.data);
  const row = picture.width * picture.channels + 1;
  const value = (at: number) => {
    let sum = 0; // "up" filters: each byte is the difference to the one above
    for (let above = 0; above <= y; above++) sum += rows[above * row + 1 + at] ?? 0;
    return sum % 256;
  };
  return [0, 1, 2].map((channel) => value(x * picture.channels + (picture.channels === 1 ? 0 : channel)));
}

describe('an exhibit that is laid in', () => {
  test('of a PDF shows its pages and tells what they read', async () => {
    const laid = await layIn(new Uint8Array(await readFile(join(attachments, 'marlow-agreement-2026-02-24.pdf'))), '');
    const page = onePage(laid);
    expect(page.text).toContain('Social media and website care 2026');
    expect(page.picture).toMatchObject({ channels: 3, coding: 'flate' });
    expect(page.picture.width).toBeGreaterThan(900);
    expect(page.height / page.width).toBeCloseTo(Math.SQRT2, 1);
  });

  test('of a photograph stands upright, however the camera was held', async () => {
    const jpeg = await encodeJpeg(redAndBlue(64, 32));
    // Exif with one entry: orientation 6, "turn me a quarter to the right".
    const exif = latin('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0');
    const held = Buffer.concat([
      jpeg.subarray(0, 2),
      latin(`\xff\xe1\0${String.fromCharCode(exif.length + 2)}`),
      exif,
      jpeg.subarray(2),
    ]);
    expect(jpegHead(held)).toEqual({ width: 64, height: 32, channels: 3, orientation: 6 });
    const page = onePage(await layIn(new Uint8Array(held), 'image/jpeg'));
    expect([page.picture.width, page.picture.height]).toEqual([32, 64]);
    const [top, bottom] = [pixel(page, 16, 4), pixel(page, 16, 60)];
    expect(top[0]).toBeGreaterThan(180); // red was at the left, so it is above
    expect(bottom[2]).toBeGreaterThan(180);
  });

  test('of a PNG of any kind stands on white', async () => {
    const see = new Uint8Array([255, 0, 0, 0, 0, 255, 0, 255]);
    const page = onePage(await layIn(encode({ width: 2, height: 1, data: see, channels: 4, depth: 8 }), 'image/png'));
    expect([pixel(page, 0, 0), pixel(page, 1, 0)]).toEqual([
      [255, 255, 255],
      [0, 255, 0],
    ]);
    const deep = encode({ width: 2, height: 1, data: new Uint16Array([65535, 0]), channels: 1, depth: 16 });
    expect([...decodePng(deep).data]).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
  });

  test('of a large photograph is made smaller, and says so', async () => {
    const jpeg = await encodeJpeg(redAndBlue(3000, 2000));
    const laid = await layIn(jpeg, 'image/jpeg');
    expect(laid).toMatchObject({ form: 'pages', smaller: true });
    expect(onePage(laid).picture.width).toBeLessThan(1400);
  });

  test('of a mail has its head, its words without markup, and the names of what hung on it', async () => {
    const mail = [
      'From: =?utf-8?B?RMOpY2xhbg==?= <d@example.org>',
      'To: maja@example.org',
      'Date: Fri, 18 Sep 2026 16:17:38 +0100',
      'Subject: =?utf-8?Q?Re:_=E8=AB=8B=E6=B1=82?=',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<style>p{color:red}</style><p>You will be <b>paid</b> on Friday &amp; not before.</p><script>alert(1)</script>',
      '--b',
      'Content-Type: application/pdf; name="a.pdf"',
      'Content-Disposition: attachment; filename="a.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
    ].join('\r\n');
    expect(await layIn(new TextEncoder().encode(mail), 'message/rfc822')).toEqual({
      form: 'mail',
      head: {
        from: 'Déclan <d@example.org>',
        to: 'maja@example.org',
        date: 'Fri, 18 Sep 2026 16:17:38 +0100',
        subject: 'Re: 請求',
      },
      text: 'You will be paid on Friday & not before.',
      cut: false,
      files: [{ name: 'a.pdf', type: 'application/pdf', bytes: 3 }],
    });
  });

  test('of a text is read in the writing it was kept in', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('通話\r\n二', 'utf16le')]);
    expect(await layIn(new Uint8Array(wide), 'text/plain')).toEqual({ form: 'text', text: '通話\n二', cut: false });
    expect(await layIn(latin('caf\xe9'), 'text/plain')).toMatchObject({ text: 'café' });
  });

  test('is described where it cannot be shown, and never ends the program', async () => {
    const described = (why: string) => ({ form: 'described', why });
    expect(await layIn(latin('PK\x03\x04'), 'application/zip')).toEqual(described('type'));
    expect(await layIn(latin('%PDF-1.7\nnothing'), 'application/pdf')).toEqual(described('unreadable'));
    expect(await layIn(new Uint8Array(0), 'text/plain')).toEqual(described('unreadable'));
    const png = encode({ width: 2, height: 2, data: new Uint8Array(4), channels: 1, depth: 8 });
    expect(await layIn(png.slice(0, 40), 'image/png')).toEqual(described('unreadable'));
    const bomb = png.slice();
    new DataView(bomb.buffer).setUint32(16, 100_000);
    new DataView(bomb.buffer).setUint32(20, 100_000);
    expect(await layIn(bomb, 'image/png')).toEqual(described('too-large'));
  });

  test('of a PDF that wants to run something only looks like something', async () => {
    const jpeg = await encodeJpeg(redAndBlue(32, 32));
    const head = jpegHead(jpeg);
    if (!head) throw new Error('no head');
    const hostile = Buffer.from(pdfOfJpeg(jpeg, head))
      .toString('latin1')
      .replace('<</Type/Catalog', '<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>');
    const page = onePage(await layIn(latin(hostile), 'application/pdf'));
    expect(Buffer.from(page.picture.data).toString('latin1')).not.toContain('JavaScript');
    expect(page.width).toBeGreaterThan(0);
  });
});

describe('the thread that lays exhibits in', () => {
  const maker = new SheetMaker(sheetsWorker);
  afterAll(() => maker.close());

  test('takes one after the other, and is stopped when asked', async () => {
    const text = (said: string) => maker.lay(new Uint8Array(new TextEncoder().encode(said)), 'text/plain');
    expect(await text('one')).toMatchObject({ text: 'one' });
    expect(await text('two')).toMatchObject({ text: 'two' });
    const stopping = new AbortController();
    const stopped = maker.lay(latin('three'), 'text/plain', stopping.signal);
    stopping.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    expect(await text('four')).toMatchObject({ text: 'four' });
  });
});

test('a page whose Japanese font is not in the file brings its words beside the picture that lacks them', async () => {
  const bytes = await made({ kind: 'unembedded', file: 'old.pdf', title: '修正の一覧', lines: ['4月8日　見出しの緑'] });
  const { unshown, text } = onePage(await layIn(bytes, 'application/pdf'));
  expect(unshown?.split('\n').map((line) => line.trim())).toEqual(['修正の一覧', '4月8日　見出しの緑']);
  expect(text).toContain('修正の一覧');
  const whole = await readFile(join(attachments, 'marlow-agreement-2026-02-24.pdf'));
  expect(onePage(await layIn(new Uint8Array(whole), 'application/pdf')).unshown).toBeUndefined();
});

test('the picture of a telephone’s screen does not take a whole page', async () => {
  const { width, height, data } = redAndBlue(720, 1400);
  const png = encode({ width, height, data, channels: 4, depth: 8 });
  const page = onePage(await layIn(png, 'image/png'));
  expect(page.height).toBeCloseTo(420);
  expect(page.width / page.height).toBeCloseTo(720 / 1400);
});

describe('the blank lower part of a page', () => {
  const letter = { kind: 'paper' as const, file: 'a.pdf', title: 'Receipt', head: ['2 June 2026'] };

  test('is left out, and said to be', async () => {
    const page = onePage(await layIn(await made({ ...letter, text: ['Thank you.'] }), 'application/pdf'));
    expect(page.shown).toBeGreaterThan(0.15);
    expect(page.shown).toBeLessThan(0.4);
    expect(page.height).toBeLessThan(690 * 0.4);
    expect(page.picture.height / page.picture.width).toBeCloseTo(page.height / page.width, 2);
  });

  test('stays where something stands at the foot of the page, where the page is full, and where there is nothing else', async () => {
    const full = { ...letter, text: Array.from({ length: 14 }, () => 'One line of it. '.repeat(9)) };
    const foot = { ...letter, text: ['Thank you.'], pages: 2 }; // the second page has boxes down to its foot
    let told = 0;
    const [, second] = pagesOf(await layIn(await made(foot), 'application/pdf', () => told++));
    expect(told).toBe(2);
    const nothing = await layIn(await made({ ...letter, title: ' ', head: [], text: [] }), 'application/pdf');
    const pages = [onePage(await layIn(await made(full), 'application/pdf')), second, onePage(nothing)];
    expect(pages.map((page) => page?.shown)).toEqual([undefined, undefined, undefined]);
  });

  test('stays where letters may be missing in it', async () => {
    const bytes = await made({ kind: 'unembedded', file: 'old.pdf', title: '修正の一覧', lines: ['4月8日'] });
    expect(onePage(await layIn(bytes, 'application/pdf')).shown).toBeUndefined();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../../main/pdf/render.ts';
import { bare, fontsFolder, make, Objects, tool, type Dictionary } from './made.ts';
import { sampleReport } from './sample-report.ts';

/** A stream as it stands in the file once it is unpacked, with its dictionary. */
interface Stream {
  readonly dict: Dictionary;
  readonly data: string;
}

async function streamsOf(path: string): Promise<ReadonlyMap<string, Stream>> {
  const json = JSON.parse(
    await tool('qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', path),
  ) as { qpdf: [unknown, Record<string, { stream?: { data: string; dict: Dictionary } }>] };
  return new Map(
    Object.entries(json.qpdf[1]).flatMap(([key, { stream }]) =>
      stream
        ? [[key.slice(4), { dict: stream.dict, data: Buffer.from(stream.data, 'base64').toString('latin1') }] as const]
        : [],
    ),
  );
}

/** What a file built by the recipe once failed by in a real validator, and what else PDF/A-3a and PDF/UA-1 ask that can be counted here. */
describe('the traps of PDF/A-3a and PDF/UA-1', { timeout: 60_000 }, () => {
  let folder = '';
  let path = '';
  let objects: Objects;
  let streams: ReadonlyMap<string, Stream>;
  let pages: readonly Dictionary[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-pdf-'));
    path = join(folder, 'sample.pdf');
    await render(sampleReport(), path, fontsFolder);
    objects = await Objects.of(path);
    streams = await streamsOf(path);
    pages = objects.all.filter((object) => object['/Type'] === '/Page');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('no font says which of its glyphs are there (PDF/UA 7.21.4.2-2)', () => {
    expect(objects.all.filter((object) => '/CIDSet' in object || '/CharSet' in object)).toEqual([]);
  });

  test('no font is one that a reader has to have, and each says which glyph a code is (PDF/A 6.2.11.3, 6.2.11.4)', () => {
    const fonts = objects.all.filter((object) => object['/Type'] === '/Font');
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) {
      if (font['/Subtype'] === '/Type0') expect(font).toMatchObject({ '/Encoding': '/Identity-H' });
      else {
        const descriptor = objects.dictionary(font['/FontDescriptor']);
        expect('/FontFile2' in descriptor || '/FontFile3' in descriptor).toBe(true);
        if (font['/Subtype'] === '/CIDFontType2') expect(font['/CIDToGIDMap']).toBe('/Identity');
      }
    }
  });

  test('every code is told as characters, and none as a mark, a control or nothing (PDF/A 6.2.11.7.2)', () => {
    const fonts = objects.all.filter((object) => object['/Subtype'] === '/Type0');
    for (const font of fonts) {
      const table = streams.get(String(font['/ToUnicode']))?.data ?? '';
      const told = [...table.matchAll(/<([0-9a-fA-F]{4,})>(?=[\s\]])/g)].map(([, hex]) => (hex ?? '').toLowerCase());
      expect(told.length).toBeGreaterThan(1);
      const characters = [...table.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list]) => [
        ...(list ?? '').matchAll(/<([0-9a-fA-F]*)>/g),
      ]);
      for (const [, hex = ''] of characters) {
        expect(hex).not.toBe('');
        for (const unit of hex.match(/.{4}/g) ?? []) expect(['0000', 'feff', 'fffe']).not.toContain(unit.toLowerCase());
      }
    }
  });

  test('it is not locked, and has its number twice (PDF/A 6.1.3)', () => {
    expect('/Encrypt' in objects.trailer).toBe(false);
    const id = objects.list(objects.trailer['/ID']).map(String);
    expect(id).toHaveLength(2);
    expect(id[0]).toBe(id[1]);
    expect(id[0]).toMatch(/^b:[0-9a-f]{32}$/);
  });

  test('its colours are those of a profile that is in it (PDF/A 6.2.3, 6.2.4.3)', () => {
    const [intent] = objects.list(objects.catalog['/OutputIntents']).map((one) => objects.dictionary(one));
    const profile = streams.get(String(intent?.['/DestOutputProfile']));
    expect(profile?.dict['/N']).toBe(3);
    expect(profile?.data.slice(36, 40)).toBe('acsp');
    for (const [, { data }] of streams)
      if (data.startsWith('1 0 0 -1 0 841.89 cm')) expect(data).not.toMatch(/(?<![\d.]) [kK]\n| cs\b| CS\b/);
  });

  test('nothing shines through, is switched off or is asked of the reader (PDF/A 6.2.10, 6.9; PDF/UA 7.10)', () => {
    for (const object of objects.all)
      for (const name of ['/SMask', '/OCProperties', '/Group', '/XFA', '/NeedAppearances', '/Perms'])
        expect(name in object, name).toBe(false);
  });

  test('what is embedded says what it is, twice named and of its day, in both lists (PDF/A-3 6.8)', async () => {
    const names = ['дневник & co.jsonl', '記録帳.json', 'plain.txt'];
    const report = { ...sampleReport(), attachments: names.map((name) => ({ ...attached(), name })) };
    const other = join(folder, 'attached.pdf');
    await render(report, other, fontsFolder);
    const read = await Objects.of(other);
    const belonging = read.list(read.catalog['/AF']).map((one) => read.dictionary(one));
    expect(belonging.map((one) => String(one['/UF']).slice(2)).toSorted()).toEqual(names.toSorted());
    for (const spec of belonging) {
      expect(spec['/F']).toBe(spec['/UF']);
      expect(spec['/AFRelationship']).toBe('/Source');
      expect(String(spec['/Desc']).length).toBeGreaterThan(4);
      const file = read.dictionary(read.dictionary(spec['/EF'])['/F']);
      expect(file['/Type']).toBe('/EmbeddedFile');
      expect(String(file['/Subtype'])).toMatch(/^\/[a-z]+.[a-z.+-]+/);
      expect(String(read.dictionary(file['/Params'])['/ModDate'])).toMatch(/^u:D:\d{14}Z$/);
    }
    const tree = read.dictionary(read.dictionary(read.catalog['/Names'])['/EmbeddedFiles']);
    expect(JSON.stringify(tree['/Names'] ?? tree['/Kids'])).toBeTruthy();
  });

  test('a paragraph that goes on over pages is one element, and every mark leads back to it (PDF/UA 7.1-3)', async () => {
    const long = 'A sentence that goes on and on. '.repeat(900);
    const { path: made, pages: count } = await make(bare({ kind: 'paragraph', text: long }));
    expect(count).toBeGreaterThan(3);
    const read = await Objects.of(made);
    const paragraphs = read.all.filter((one) => one['/S'] === '/P');
    const [whole] = paragraphs.filter((one) => read.list(one['/K']).length > 1);
    expect(read.list(whole?.['/K']).length).toBe(count);
    await leadsBack(made);
  });

  test('every mark of every page leads to an element, and back (PDF/UA 7.1, 7.2)', () => leadsBack(path));

  test('a page with a link says in which order it is walked, and the link is printed, described and in the structure (PDF/UA 7.18)', () => {
    const linked = pages.filter((page) => objects.list(page['/Annots']).length > 0);
    expect(linked.length).toBeGreaterThan(0);
    for (const page of linked) {
      expect(page['/Tabs']).toBe('/S');
      for (const one of objects.list(page['/Annots']).map((each) => objects.dictionary(each))) {
        expect(one['/F']).toBe(4);
        expect(String(one['/Contents']).length).toBeGreaterThan(2);
        expect(typeof one['/StructParent']).toBe('number');
      }
    }
  });

  test('a table has as many cells in each row, and a list its items with label and body (PDF/UA 7.2)', () => {
    const kids = (element: Dictionary): Dictionary[] =>
      objects
        .list(element['/K'])
        .map((kid) => objects.at(kid))
        .filter((kid): kid is Dictionary => typeof kid === 'object' && kid !== null && '/S' in kid);
    const elements = objects.all.filter((one) => one['/Type'] === '/StructElem');
    const tables = elements.filter((one) => one['/S'] === '/Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = kids(table).flatMap((part) => (part['/S'] === '/TR' ? [part] : kids(part)));
      expect(new Set(rows.map((row) => kids(row).length)).size).toBe(1);
      for (const row of rows) for (const cell of kids(row)) expect(['/TH', '/TD']).toContain(cell['/S']);
    }
    for (const list of elements.filter((one) => one['/S'] === '/L'))
      for (const item of kids(list)) {
        expect(item['/S']).toBe('/LI');
        for (const part of kids(item)) expect(['/Lbl', '/LBody']).toContain(part['/S']);
      }
  });
});

function attached() {
  const [one] = sampleReport().attachments;
  if (!one) throw new Error('the sample has an attachment');
  return one;
}

/** Holds the marks of each page against the tree that leads from them to their elements, and each element against its marks. */
async function leadsBack(path: string): Promise<void> {
  const objects = await Objects.of(path);
  const streams = await streamsOf(path);
  const root = objects.dictionary(objects.catalog['/StructTreeRoot']);
  const parents = new Map<number, unknown>();
  const gather = (node: Dictionary): void => {
    const numbers = objects.list(node['/Nums']);
    for (let i = 0; i + 1 < numbers.length; i += 2) parents.set(Number(numbers[i]), numbers[i + 1]);
    for (const kid of objects.list(node['/Kids'])) gather(objects.dictionary(kid));
  };
  gather(objects.dictionary(root['/ParentTree']));
  const raw = JSON.parse(await tool('qpdf', '--json=2', '--json-key=pages', path)) as {
    pages: { object: string; contents: string[] }[];
  };
  for (const { object, contents } of raw.pages) {
    const page = objects.dictionary(object);
    const content = contents.map((one) => streams.get(one)?.data ?? '').join('\n');
    const marks = [...content.matchAll(/\/(\w+)<<\/MCID (\d+)>>BDC/g)].map(
      ([, type, mcid]) => [type, Number(mcid)] as const,
    );
    const elements = objects.list(parents.get(Number(page['/StructParents'])));
    expect(marks.map(([, mcid]) => mcid).toSorted((a, b) => a - b)).toEqual(elements.map((_, i) => i));
    for (const [type, mcid] of marks) {
      const element = objects.dictionary(elements[mcid]);
      expect(element['/S']).toBe(`/${type ?? ''}`);
      const own = objects.list(element['/K']).some((kid) => {
        const one = objects.at(kid);
        if (one === mcid) return element['/Pg'] === object;
        return (
          typeof one === 'object' &&
          one !== null &&
          (one as Dictionary)['/MCID'] === mcid &&
          (one as Dictionary)['/Pg'] === object
        );
      });
      expect(own).toBe(true);
    }
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../../main/pdf/render.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';
import { fontsFolder, Objects, tool, type Dictionary } from './made.ts';
import { sampleReport } from './sample-report.ts';

/** What PDF/A-3a and PDF/UA-1 ask for and can be seen without a validator; see the recipe in the README's section on the PDFs. */
describe('a record built to PDF/A-3a and PDF/UA-1', () => {
  let folder = '';
  let path = '';
  let objects: Objects;
  let read: ReadPdf;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-pdf-'));
    path = join(folder, 'sample.pdf');
    await render(sampleReport(), path, fontsFolder);
    objects = await Objects.of(path);
    read = await readPdf(path);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is without fault for qpdf', async () => {
    expect(await tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test('says its language, its title and what it is', () => {
    const { catalog } = objects;
    expect(catalog['/Lang']).toBe('u:en');
    expect(objects.dictionary(catalog['/MarkInfo'])['/Marked']).toBe(true);
    expect(objects.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    expect(objects.list(catalog['/OutputIntents']).map((intent) => objects.dictionary(intent)['/S'])).toEqual([
      '/GTS_PDFA1',
    ]);
    expect(read.info).toMatchObject({
      Title: 'Record of Smith & Sons <Ltd>',
      Author: 'Áine Kovács',
      CreationDate: 'D:20261121201500Z',
    });
    expect(read.info['ModDate']).toBe(read.info['CreationDate']);
  });

  test('has well-formed XMP that agrees, whatever the title', () => {
    const xmp = read.xmp ?? '';
    expect(nesting(xmp)).toEqual([]);
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Record of Smith &amp; Sons &lt;Ltd&gt;</rdf:li>');
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-11-21T20:15:00Z</xmp:ModifyDate>');
  });

  test('embeds every font it uses, with its characters', async () => {
    const rows = (await tool('pdffonts', path)).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/yes yes yes/);
  });

  test('carries the journal', () => {
    expect(objects.list(objects.catalog['/AF']).map((file) => objects.dictionary(file)['/AFRelationship'])).toEqual([
      '/Source',
    ]);
    expect(new TextDecoder().decode(read.attachments.get('journal.jsonl'))).toBe('{"v":1}\n');
  });

  test('starts nothing and leads nowhere outside', () => {
    const actions = objects.all.flatMap((object) => [object['/S'], (object['/A'] as Dictionary | undefined)?.['/S']]);
    for (const forbidden of ['/JavaScript', '/Launch', '/URI', '/GoToR', '/SubmitForm'])
      expect(actions).not.toContain(forbidden);
    expect(objects.all.some((object) => '/JS' in object || '/AA' in object || '/OpenAction' in object)).toBe(false);
  });

  test('has a structure that reaches every page, with heads that never skip a level', () => {
    const types = walk(objects, objects.catalog['/StructTreeRoot']).map((element) => String(element['/S']).slice(1));
    expect(new Set(types)).toEqual(
      new Set([
        'Document',
        'Sect',
        'H1',
        'H2',
        'H3',
        'P',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Link',
        'BlockQuote',
        'Table',
        'THead',
        'TBody',
        'TR',
        'TH',
        'TD',
        'Figure',
        'Code',
      ]),
    );
    const levels = types.flatMap((type) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  test('describes what is not text', () => {
    const elements = walk(objects, objects.catalog['/StructTreeRoot']);
    const figure = elements.find((element) => element['/S'] === '/Figure');
    expect(figure?.['/Alt']).toContain('41 days late');
    expect(objects.dictionary(figure?.['/A'])['/BBox']).toHaveLength(4);
    const heads = elements.filter((element) => element['/S'] === '/TH');
    expect(heads).toHaveLength(5);
    for (const head of heads) expect(objects.dictionary(head['/A'])['/Scope']).toBe('/Column');
    const links = objects.all.filter((object) => object['/Subtype'] === '/Link');
    expect(links.map((link) => link['/Contents'])).toEqual(
      expect.arrayContaining(['u:part 2', 'u:entry 47', 'u:schedule 5.1']),
    );
    for (const link of links) expect(typeof link['/StructParent']).toBe('number');
  });

  test('shows a picture in a space the output intent knows, tagged and described, and numbers the page it is on', async () => {
    const images = objects.all.filter((object) => object['/Subtype'] === '/Image');
    expect(images.map((image) => [image['/ColorSpace'], image['/Filter'], image['/Width']])).toEqual([
      ['/DeviceGray', '/FlateDecode', 2],
    ]);
    const figures = walk(objects, objects.catalog['/StructTreeRoot']).filter(({ '/S': type }) => type === '/Figure');
    expect(figures.at(-1)?.['/Alt']).toBe('u:Picture of exhibit EX-001, chat.png.');
    expect(objects.dictionary(figures.at(-1)?.['/A'])['/BBox']).toHaveLength(4);
    const page = read.pages.findIndex((text) => text.includes('EX-001 · page 1 of 1')) + 1;
    const said = (await tool('pdftotext', path, '-')).replaceAll('\u2007', '');
    expect(said.replace(/\s+/g, ' ')).toMatch(new RegExp(`The picture stands on page ?(· )?${page}\\b`));
    expect(read.text).not.toContain('text\u2007');
    expect(read.pages.filter((text) => text.includes('EX-002 · calls.txt · continued'))).toHaveLength(1);
    expect(read.text).toContain('line 90 of the call list, 通話');
  });

  test('marks every text and every line, as content or as artifact', async () => {
    const plain = join(folder, 'plain.pdf');
    await tool('qpdf', '--stream-data=uncompress', path, plain);
    const contents = (await tool(
      'qpdf',
      '--json=2',
      '--json-stream-data=inline',
      '--decode-level=generalized',
      plain,
    )) as string;
    const json = JSON.parse(contents) as {
      qpdf: [unknown, Record<string, { stream?: { data: string; dict: Dictionary } }>];
    };
    const streams = Object.values(json.qpdf[1]).flatMap(({ stream }) =>
      stream ? [Buffer.from(stream.data, 'base64').toString('latin1')] : [],
    );
    const pages = streams.filter((stream) => stream.startsWith('1 0 0 -1 0 841.89 cm'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(unmarked(page)).toEqual([]);
  });

  test('has bookmarks and places for its links', () => {
    const outlines = objects.dictionary(objects.catalog['/Outlines']);
    const first = objects.dictionary(outlines['/First']);
    expect(first['/Title']).toBe('u:How it was kept');
    const leaves = objects.list(objects.dictionary(objects.dictionary(objects.catalog['/Names'])['/Dests'])['/Kids']);
    const names = leaves.flatMap((leaf) =>
      objects.list(objects.dictionary(leaf)['/Names']).filter((_, i) => i % 2 === 0),
    );
    expect(names).toEqual(
      expect.arrayContaining(['u:chronology', 'u:entry-47', 'u:entry-47.1', 'u:invoice-14', 'u:kept']),
    );
    expect(names).toEqual(names.map(String).toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

/** Every structure element, in reading order. */
function walk(objects: Objects, at: unknown): Dictionary[] {
  return objects.list(objects.dictionary(at)['/K']).flatMap((kid) => {
    const element = objects.at(kid);
    if (typeof element !== 'object' || element === null || !('/S' in element)) return [];
    return [element as Dictionary, ...walk(objects, kid)];
  });
}

/** Painting operators outside any marked content. */
function unmarked(content: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [operator] of content
    .replace(/<[0-9a-fA-F]*>|\((?:\\[^]|[^\\)])*\)/g, '')
    .matchAll(/\b(?:BDC|BMC|EMC|TJ|Tj|Do|re f|S|f)\b/g)) {
    if (operator === 'BDC' || operator === 'BMC') depth++;
    else if (operator === 'EMC') depth--;
    else if (depth === 0) found.push(operator);
  }
  return depth === 0 ? found : [...found, `depth ${depth}`];
}

/** Elements of an XML text that are closed wrongly, and ampersands that begin nothing. */
function nesting(xml: string): string[] {
  const wrong: string[] = [...(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/g) ?? [])];
  const open: string[] = [];
  for (const [, close, name, rest] of xml.replace(/<\?[^>]*\?>/g, '').matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (close) {
      if (open.pop() !== name) wrong.push(`</${name ?? ''}>`);
    } else if (!rest?.endsWith('/')) {
      open.push(name ?? '');
    }
  }
  return [...wrong, ...open];
}

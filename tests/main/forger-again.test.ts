import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sealLine } from '../../shared/bundle/pdf-seal.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { bundled, check, edit, faultsIn, forged, listAnew, names, withCase } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

type Made = Awaited<ReturnType<typeof bundled>>;
let program: Program;
let first: Made;
let withheld: Made;
let later: Made;
let stranger: Made;

beforeAll(async () => {
  program = await openProgram();
  const { client, incident } = await withCase(program);
  first = await bundled(program, client);
  withheld = await bundled(program, client, { withhold: [{ entry: incident, field: 'present' }] } as never); // a branded field name
  await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Later', minutes: 5 } });
  later = await bundled(program, client);
  stranger = await bundled(program, (await withCase(program, 'Other Ltd')).client);
});
afterAll(() => program[Symbol.asyncDispose]());

it('says nothing against what nobody touched', async () => {
  for (const { zip, pdf } of [first, withheld, later, stranger]) {
    expect(await faultsIn(zip)).toEqual([]);
    expect(await faultsIn(pdf)).toEqual([]);
  }
});

/** The manifest said otherwise; nothing else of the bundle is touched. */
const saying = (zip: Uint8Array, change: (text: string) => string): Uint8Array =>
  forged(zip, (files) => edit(files, 'manifest.json', change));
const set = (change: (manifest: Manifest & Record<string, unknown>) => void) => (text: string) => {
  const manifest = JSON.parse(text);
  change(manifest);
  return JSON.stringify(manifest);
};

describe('the list of a bundle', () => {
  it.each<[string, (text: string) => string]>([
    ['a word more than it has', set((manifest) => (manifest['certifiedBy'] = 'Notary Public'))],
    ['a word more of the report', set(({ report }) => Object.assign(report, { certified: true }))],
    ['a word more of a file', set(({ files }) => Object.assign(files[0] ?? {}, { note: 'original seen' }))],
    [
      'a name that readers drop',
      (text) => text.replace('"heads": {', `"heads": {"__proto__": {"n": 1, "hash": "${'0'.repeat(64)}"},`),
    ],
  ])('with %s', async (_, change) => {
    const zip = saying(first.zip, change);
    expect(await faultsIn(zip)).toEqual(['manifest-differs']);
  });

  it('with a mark before it, or with bytes that are no letter', async () => {
    const marked = forged(first.zip, (files) => {
      files['manifest.json'] = new Uint8Array([0xef, 0xbb, 0xbf, ...(files['manifest.json'] ?? [])]);
    });
    expect(await faultsIn(marked)).toEqual(['manifest-differs']);
  });

  it('nested so deep that a reader falls over it', async () => {
    const deep = saying(first.zip, (text) => text.replace('{', `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},`));
    expect(await faultsIn(deep)).toContain('manifest-unreadable');
  });

  it.each<[string, (text: string) => string]>([
    ['another number of an entry', set((manifest) => Object.assign(manifest.withheld[0] ?? {}, { n: 999 }))],
    ['a field twice', set((manifest) => manifest.withheld.push(...manifest.withheld.slice(0, 1)))],
    ['a field taken from it', set((manifest) => manifest.withheld.pop())],
  ])('of what was withheld, with %s', async (_, change) => {
    expect(await faultsIn(saying(withheld.zip, change))).toEqual(['withheld-differs']);
  });

  it('with numbers as large as they get', async () => {
    const huge = set(({ journal }) =>
      Object.values(journal.heads).forEach((head) => (head.n = Number.MAX_SAFE_INTEGER)),
    );
    expect(await faultsIn(saying(first.zip, huge))).toEqual(['end-differs']);
    expect(await faultsIn(saying(first.zip, (text) => text.replace(/"lines": \d+/, '"lines": 1e400')))).toContain(
      'manifest-unreadable',
    );
  });
});

describe('parts of two bundles put together', () => {
  const part = (of: Made, path: string) => Uint8Array.from(unzipSync(of.zip)[path] ?? []);
  const pdfOf = (of: Made): string => names(unzipSync(of.zip)).pdf;

  it('exhibits of another client under the numbers of these', async () => {
    const zip = forged(first.zip, (files) => {
      for (const path of names(files).exhibits) files[path] = part(stranger, path);
      listAnew(files);
    });
    expect(await faultsIn(zip)).toEqual(['exhibit-unproven']);
  });

  it('the report, or the journal, of another client', async () => {
    const report = forged(first.zip, (files) => {
      files[pdfOf(first)] = part(stranger, pdfOf(stranger));
      listAnew(files);
    });
    expect(await faultsIn(report)).toEqual(['pdf-not-issued', 'pdf-journal-differs']);
    const journal = forged(first.zip, (files) => {
      files['journal.jsonl'] = part(stranger, 'journal.jsonl');
      listAnew(files);
    });
    expect(await faultsIn(journal)).toContain('pdf-journal-differs');
    const line = forged(first.zip, (files) => {
      const [own] = strFromU8(part(stranger, 'journal.jsonl')).split('\n');
      edit(files, 'journal.jsonl', (text) => `${text}${own ?? ''}\n`);
      listAnew(files);
    });
    expect(await faultsIn(line)).toContain('line-foreign');
  });

  it.each([
    ['an older report as what the journal holds today', () => [later, first] as const],
    ['a newer report with the journal of an older one', () => [first, later] as const],
  ])('%s', async (_, made) => {
    const [whole, other] = made();
    const zip = forged(whole.zip, (files) => {
      delete files[pdfOf(whole)];
      files[pdfOf(other)] = part(other, pdfOf(other));
      const theirs = JSON.parse(strFromU8(part(other, 'manifest.json'))) as Manifest;
      edit(
        files,
        'manifest.json',
        set((manifest) => {
          Object.assign(manifest, { report: theirs.report, printed: theirs.printed });
          Object.assign(manifest.files.find(({ is }) => is === 'report') ?? {}, { path: pdfOf(other) });
        }),
      );
      listAnew(files);
    });
    expect(await faultsIn(zip)).toContain('pdf-not-issued');
  });
});

describe('the last line, which only the bundle has', () => {
  const last = (change: (line: string) => string): Uint8Array =>
    forged(first.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => {
        const lines = text.trimEnd().split('\n');
        return `${[...lines.slice(0, -1), change(lines.at(-1) ?? '')].join('\n')}\n`;
      });
      listAnew(files);
    });
  const other = (change: (line: Record<string, Record<string, unknown>>) => void) => (line: string) => {
    const parsed = JSON.parse(line);
    change(parsed);
    return JSON.stringify(parsed);
  };

  it.each<[string, (line: string) => string, string]>([
    ['with a word more', (line) => line.replace('{', '{"aaa":true,'), 'line-unreadable'],
    ['with a field more', other(({ fields }) => Object.assign(fields ?? {}, { zzz: 1 })), 'text-changed'],
    ['with more in its envelope', other(({ envelope }) => Object.assign(envelope ?? {}, { zzz: 1 })), 'line-changed'],
    ['with a number spelled otherwise', (line) => line.replace(/"n":(\d+)/, '"n":$1.0'), 'line-respelled'],
    ['with a key twice', (line) => line.replace(/"n":(\d+)/, '"n":1,"n":$1'), 'line-respelled'],
    ['ended as Windows ends lines', (line) => `${line}\r`, 'line-respelled'],
    ['with an empty line behind it', (line) => `${line}\n`, 'line-unreadable'],
    ['with more lines behind it than fit a call', (line) => `${line}${'\n'.repeat(200_000)}`, 'line-unreadable'],
    ['with zeros behind it', (line) => `${line}\n\0`, 'line-unreadable'],
  ])('%s', async (_, change, found) => {
    expect(await faultsIn(last(change))).toContain(found);
  });

  it('and one behind it that is nested beyond measure', async () => {
    const deep = `{"envelope":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await faultsIn(last((line) => `${line}\n${deep}`))).toContain('line-unreadable');
  });
});

describe('the zip', () => {
  const beside = (more: object): Uint8Array => {
    const files = unzipSync(first.zip);
    const each = Object.entries(files).map(([path, bytes]) => [path, [bytes, path === 'README.txt' ? more : {}]]);
    return zipSync(Object.fromEntries(each) as never); // the library's own form for comments
  };

  it('with a comment beside a file', async () => {
    expect(await faultsIn(beside({}))).toEqual([]);
    expect(await faultsIn(beside({ comment: 'Seen and certified by a notary' }))).toEqual(['zip-hidden']);
  });

  it('with a name that turns around where it is read', async () => {
    const checked = await check(forged(first.zip, (files) => (files['safe\u202egnp.exe\n'] = strToU8('MZ'))));
    if (checked.is !== 'bundle') throw new Error('it is a bundle');
    expect(checked.findings.map(({ what, where }) => [what, where])).toContainEqual([
      'zip-path',
      'safe\ufffdgnp.exe\ufffd',
    ]);
  });

  it.each<[string, (files: Unzipped) => void, string]>([
    ['a twin in capitals', (files) => (files['Journal.jsonl'] = strToU8('{}\n')), 'file-extra'],
    ['a twin that Windows takes for the file', (files) => (files['journal.jsonl.'] = strToU8('{}\n')), 'file-extra'],
    ['a name in full-width letters', (files) => (files['ＲＥＡＤＭＥ.txt'] = strToU8('x')), 'zip-path'],
    [
      'a name with a letter and its accent apart',
      (files) => (files['Re\u0301sume\u0301.txt'] = strToU8('x')),
      'zip-path',
    ],
    ['a bundle in the bundle', (files) => (files['exhibits/inner.zip'] = strToU8('PK')), 'file-extra'],
  ])('with %s', async (_, act, found) => {
    expect(await faultsIn(forged(first.zip, act))).toEqual([found]);
  });
});

describe('a PDF alone, whose last line was computed anew', () => {
  const text = (): string => Buffer.from(first.pdf).toString('latin1');
  const hashOf = (said: string): string => portableDigest.sha256(new Uint8Array(Buffer.from(said, 'latin1')));
  const bytesOf = (said: string): Uint8Array => new Uint8Array(Buffer.from(said, 'latin1'));

  /** The objects given are written anew behind the others, with a table of all, a trailer, and a seal that fits. */
  function rewritten(change: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
    const whole = text();
    const table = whole.slice(whole.lastIndexOf('xref\n0 '));
    let body = whole.slice(0, whole.lastIndexOf('xref\n0 '));
    let rows = table.slice(0, table.indexOf('trailer'));
    const head = /^xref\n0 (\d+)\n/.exec(rows);
    const size = Number(head?.[1]);
    const places = new Map<number, number>();
    for (const [number, object] of change) {
      places.set(number, body.length);
      body += `${number} 0 obj\n${object}\nendobj\n`;
    }
    const row = (at: number): string => `${String(at).padStart(10, '0')} 00000 n \n`;
    const listed = rows.slice(head?.[0].length).match(/.{18,19}\n/g) ?? [];
    for (const [number, at] of places) listed[number] = row(at);
    rows = `xref\n0 ${Math.max(size, listed.length)}\n${listed.join('')}`;
    const rest = table.slice(table.indexOf('trailer'), table.indexOf('%On-Record'));
    const sealed = `${body}${rows}${rest.replace(/\/Size \d+/, `/Size ${listed.length}${trailer}`)}`;
    return bytesOf(`${sealed}${sealLine(hashOf(sealed))}\nstartxref\n${body.length}\n%%EOF\n`);
  }
  const object = (number: number): string => {
    const whole = text();
    const from = whole.indexOf(`\n${number} 0 obj\n`) + `\n${number} 0 obj\n`.length;
    return whole.slice(from, whole.indexOf('\nendobj', from));
  };
  const numberOf = (pattern: RegExp): number => {
    const found = [...text().matchAll(/\n(\d+) 0 obj\n/g)].find(([, number]) => pattern.test(object(Number(number))));
    return Number(found?.[1]);
  };
  const file = (): number => numberOf(/^<<\s*\/Type \/Filespec/);
  const changed = (number: number, from: string | RegExp, to: string) => {
    const now = object(number).replace(from, to);
    expect(now).not.toBe(object(number));
    return rewritten(new Map([[number, now]]));
  };

  it('is beyond reach, as the page says, where only its pages are others', async () => {
    expect(await faultsIn(rewritten(new Map()))).toEqual([]);
    expect(await faultsIn(changed(file(), '/AFRelationship /Source', '/AFRelationship /Data'))).toEqual([]);
  });

  it.each<[string, () => Uint8Array, string]>([
    [
      'its journal one for some readers and another for others',
      () => changed(file(), /\/EF <<\s*\/F (\d+) 0 R/, '/EF << /UF 1 0 R /F $1 0 R'),
      'pdf-unreadable',
    ],
    ['its journal under two names', () => changed(file(), '/F (journal.jsonl)', '/F (other.jsonl)'), 'pdf-unreadable'],
    [
      'a file that belongs to it and is in no list',
      () => changed(numberOf(/\/Type \/Catalog/), /\/AF \[/, '/AF [1 0 R '),
      'pdf-unreadable',
    ],
    [
      'a journal that does not say how it ends',
      () => changed(file(), /\/Desc [^\n]*/, '/Desc (journal)'),
      'end-differs',
    ],
    ['a second table for readers who know how', () => rewritten(new Map(), '\n/XRefStm 15'), 'pdf-unreadable'],
    ['a table before it', () => rewritten(new Map(), '\n/Prev 15'), 'pdf-unreadable'],
    ['a table before it, spelled in a roundabout way', () => rewritten(new Map(), '\n/P#72ev 15'), 'pdf-unreadable'],
  ])('%s', async (_, act, found) => {
    expect(await faultsIn(act())).toContain(found);
  });

  it('with words laid over its pages by an editor', async () => {
    const whole = text();
    const page = numberOf(/\/Type \/Page\b(?!s)/);
    const at = whole.length;
    const note = `9999 0 obj\n<</Type/Annot/Subtype/FreeText/Rect[50 50 500 500]/Contents(Paid in full)>>\nendobj\n`;
    const held = `${page} 0 obj\n${object(page).replace('>>', '/Annots[9999 0 R]>>')}\nendobj\n`;
    const start = /startxref\n(\d+)/.exec(whole)?.[1] ?? '';
    const root = /\/Root (\d+ 0 R)/.exec(whole)?.[1] ?? '';
    const row = (place: number): string => `${String(place).padStart(10, '0')} 00000 n \n`;
    const table = `xref\n${page} 1\n${row(at + note.length)}9999 1\n${row(at)}trailer\n<</Size 10000/Root ${root}/Prev ${start}>>\n`;
    const update = `${whole}${note}${held}${table}`;
    const plain = bytesOf(`${update}startxref\n${at + note.length + held.length}\n%%EOF\n`);
    expect(await faultsIn(plain)).toEqual(['pdf-unreadable']);
    const sealed = bytesOf(
      `${update}${sealLine(hashOf(update))}\nstartxref\n${at + note.length + held.length}\n%%EOF\n`,
    );
    expect(await faultsIn(sealed)).toEqual(['pdf-unreadable']);
    const inside = forged(first.zip, (files) => {
      files[names(files).pdf] = Uint8Array.from(sealed);
      listAnew(files);
    });
    expect(await faultsIn(inside)).toContain('pdf-not-issued');
  });

  it('with a place in its table that is none', async () => {
    const whole = text();
    for (const place of ['99999999999999999999', '0', '-1', String(whole.length)]) {
      const checked = await check(bytesOf(whole.replace(/startxref\n\d+/, `startxref\n${place}`)));
      expect(checked.is).toBe('report');
      if (checked.is === 'report') expect(checked.findings.map(({ what }) => what)).toContain('pdf-unreadable');
    }
  });
});

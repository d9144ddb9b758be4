import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { journalFacts } from '../../shared/bundle/journal-facts.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import { sealLine } from '../../shared/bundle/pdf-seal.ts';
import { lineText, sealLine as sealEntry } from '../../shared/journal/chain.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { disclose, disclosedText, DisclosedLine } from '../../shared/journal/disclosure.ts';
import { bundled, check, edit, faultsIn, forged, listAnew, names, withCase } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

type Made = Awaited<ReturnType<typeof bundled>>;
let program: Program;
let whole: Made;
let part: Made;
let today: string;

beforeAll(async () => {
  program = await openProgram();
  const { client } = await withCase(program, 'Nagyné Kft.');
  const { entries } = await program.call('entries.list', { client });
  today = entries[0]?.recordedAt.at.slice(0, 10) ?? '';
  whole = await bundled(program, client);
  part = await bundled(program, client, { from: today, to: today, kinds: ['work'] } as never); // days, as the schema brands them
});
afterAll(() => program[Symbol.asyncDispose]());

/** A forger who owns the vault: the last line is written anew by `change`, with all that hangs on it. */
function endWritten(of: Made, change: (lines: readonly DisclosedLine[], files: Unzipped) => readonly DisclosedLine[]) {
  return forged(of.zip, (files) => {
    const lines = strFromU8(files['journal.jsonl'] ?? new Uint8Array())
      .trimEnd()
      .split('\n')
      .map((line) => DisclosedLine.parse(JSON.parse(line)));
    files['journal.jsonl'] = strToU8(change(lines, files).map(disclosedText).join(''));
    const facts = journalFacts(portableDigest, files['journal.jsonl'], 'journal.jsonl');
    edit(files, 'manifest.json', (text) => {
      const manifest = JSON.parse(text);
      Object.assign(manifest.journal, { fingerprint: facts.fingerprint, heads: facts.heads, lines: facts.lines });
      return JSON.stringify(manifest);
    });
    listAnew(files);
  });
}

/** A line as the program itself would seal it after another. */
function sealedAfter(before: DisclosedLine, like: DisclosedLine, envelope: object, fields: object): DisclosedLine {
  if (like.gives !== 'whole') throw new Error('the line of a report is given whole');
  const { bodyHash: _b, fields: _f, ...old } = like.envelope;
  const text = lineText(
    sealEntry(portableDigest, before.hash, { ...old, ...envelope } as never, { ...like.fields, ...fields }, like.salt), // an envelope without its hashes
  );
  const line = disclose(portableDigest, text.trimEnd(), { withhold: () => false });
  if (!line) throw new Error('it is a line');
  return line;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The same report with other bytes in it, named in a last line written anew. */
function issuedAnew(of: Made, pdf: Uint8Array): Uint8Array {
  return endWritten(of, (lines, files) => {
    const [before, last] = lines.slice(-2);
    if (!before || !last) throw new Error('a journal has two lines');
    files[names(files).pdf] = Uint8Array.from(pdf);
    return [...lines.slice(0, -1), sealedAfter(before, last, {}, { sha256: sha256(pdf) })];
  });
}

describe('a record of some days, by one who owns the journal', () => {
  const numbersOf = async (made: Made, what: string) => {
    const checked = await check(made.zip);
    if (checked.is !== 'bundle') throw new Error('it is a bundle');
    return checked.findings.filter((one) => one.what === what).flatMap(({ numbers = [] }) => numbers);
  };

  it('says which entries were recorded in those days and left out: they may have been left out for what they say', async () => {
    expect(await faultsIn(part.zip)).toEqual([]);
    const lines = strFromU8(unzipSync(part.zip)['journal.jsonl'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    const given = lines.flatMap((line, i) => (line.includes('"gives":"envelope"') ? [] : [i + 1]));
    expect(given.length).toBeLessThan(lines.length);
    const numbers = await numbersOf(part, 'left-out-within');
    expect(numbers.join()).toMatch(/^\d+(?:–\d+)?(?:,\d+(?:–\d+)?)*$/);
    for (const n of given) expect(numbers).not.toContain(String(n));
    expect(await numbersOf(part, 'entries-left-out')).toEqual(expect.arrayContaining(numbers.slice(0, 1)));
    expect(await numbersOf(whole, 'left-out-within')).toEqual([]);
  });

  it('with other days in its list than in its entry', async () => {
    for (const days of [{ from: '2020-01-01' }, { to: '2099-01-01' }, { from: undefined, to: undefined }]) {
      const zip = forged(part.zip, (files) =>
        edit(files, 'manifest.json', (text) => {
          const manifest = JSON.parse(text) as Manifest;
          return JSON.stringify({ ...manifest, report: { ...manifest.report, ...days } });
        }),
      );
      expect(await faultsIn(zip)).toContain('manifest-differs');
    }
  });

  it.each(['recordedAt', 'draftedAt', 'kind', 'id'])('with another %s of an entry that was left out', async (name) => {
    const zip = forged(part.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => {
        const lines = text.split('\n');
        const at = lines.findIndex((line) => line.includes('"gives":"envelope"'));
        const line = JSON.parse(lines[at] ?? '');
        line.envelope[name] = name === 'recordedAt' ? { ...line.envelope.recordedAt, offset: 61 } : '2020';
        lines[at] = disclosedText(line).trimEnd();
        return lines.join('\n');
      });
      listAnew(files);
    });
    expect(await faultsIn(zip)).toEqual(expect.arrayContaining(['line-changed', 'pdf-journal-differs']));
  });
});

describe('two reports of one number', () => {
  it('in one journal are named, though each line follows from the one before', async () => {
    const zip = endWritten(whole, (lines) => {
      const last = lines.at(-1);
      if (!last) throw new Error('a journal has lines');
      const n = Number(last.envelope['n']) + 1;
      return [...lines, sealedAfter(last, last, { n, id: last.envelope['id'] }, {})];
    });
    const checked = await check(zip);
    if (checked.is !== 'bundle') throw new Error('it is a bundle');
    expect(checked.findings.map(({ what }) => what)).toContain('number-twice');
    expect((await check(whole.zip)).is === 'bundle').toBe(true);
  });
});

describe('names that only look alike', () => {
  const titled = (title: (own: string) => string) =>
    forged(whole.zip, (files) =>
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text) as Manifest;
        return JSON.stringify({ ...manifest, report: { ...manifest.report, title: title(manifest.report.title) } });
      }),
    );

  it.each<[string, (own: string) => string]>([
    ['accents apart from their letters', (own) => own.normalize('NFD')],
    ['a space without width', (own) => `${own.slice(0, 3)}\u200b${own.slice(3)}`],
    ['what turns the rest around', (own) => `\u202e${own}`],
    ['what says which way it runs', (own) => `${own}\u200f`],
    ['a letter of another script', (own) => own.replace('a', '\u0430')],
    ['full-width letters', (own) => own.replace('N', '\uff2e')],
  ])('a title with %s is not the report’s', async (_, title) => {
    expect(title('Record · Nagyné Kft.')).not.toBe('Record · Nagyné Kft.');
    expect(await faultsIn(titled(title))).toEqual(['manifest-differs']);
  });

  it('a word of an entry with its accents apart is not the one that was recorded', async () => {
    const zip = forged(whole.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => text.replaceAll('Nagyné', 'Nagyne\u0301'));
      listAnew(files);
    });
    expect(await faultsIn(zip)).toEqual(expect.arrayContaining(['text-changed', 'pdf-journal-differs']));
  });
});

it('an exhibit of the same length in the place of another', async () => {
  const zip = forged(whole.zip, (files) => {
    for (const path of names(files).exhibits) files[path] = (files[path] ?? new Uint8Array()).map((byte) => byte ^ 1);
    listAnew(files);
  });
  expect(await faultsIn(zip)).toEqual(['exhibit-unproven']);
  const swapped = forged(whole.zip, (files) => {
    const [one = '', two = ''] = names(files).exhibits;
    [files[one], files[two]] = [files[two] ?? new Uint8Array(), files[one] ?? new Uint8Array()];
    listAnew(files);
  });
  expect(await faultsIn(swapped)).toEqual(['exhibit-unproven']);
});

describe('a report whose pages say something else, its entry written anew to fit', () => {
  const text = () => Buffer.from(whole.pdf).toString('latin1');
  const bytesOf = (said: string) => new Uint8Array(Buffer.from(said, 'latin1'));

  /** One object said otherwise, the table and the last line computed anew: what a patient forger with a PDF library can do. */
  function rewritten(pattern: RegExp, change: (object: string) => string, more = ''): Uint8Array {
    const all = text();
    const table = all.slice(all.lastIndexOf('xref\n0 '));
    const found = [...all.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].find(([, , object = '']) =>
      pattern.test(object),
    );
    const [number, object] = [Number(found?.[1]), found?.[2] ?? ''];
    expect(change(object)).not.toBe(object);
    let body = all.slice(0, all.lastIndexOf('xref\n0 '));
    const rows = table.slice(0, table.indexOf('trailer')).split('\n').slice(2, -1);
    const place = (at: number) => `${String(at).padStart(10, '0')} 00000 n `;
    rows[number] = place(body.length);
    body += `${number} 0 obj\n${change(object)}\nendobj\n`;
    if (more) {
      rows.push(place(body.length));
      body += `${rows.length - 1} 0 obj\n${more}\nendobj\n`;
    }
    const rest = table
      .slice(table.indexOf('trailer'), table.indexOf('%On-Record'))
      .replace(/\/Size \d+/, `/Size ${rows.length}`);
    const sealed = `${body}xref\n0 ${rows.length}\n${rows.join('\n')}\n${rest}`;
    return bytesOf(`${sealed}${sealLine(sha256(bytesOf(sealed)))}\nstartxref\n${body.length}\n%%EOF\n`);
  }
  const count = () => Number(/xref\n0 (\d+)/.exec(text())?.[1]);
  const page = /\/Type \/Page\b(?!s)/;
  const catalog = /\/Type \/Catalog/;
  const into = (entry: string) => (object: string) => object.replace(/>>\s*$/, `${entry}>>`);

  it('stays beyond reach, as the page says, where nothing but words of a page are others', async () => {
    const pdf = rewritten(page, (object) => object.replace('/Tabs /S', '/Tabs/S'));
    expect(await faultsIn(pdf)).toEqual([]);
    expect(await faultsIn(issuedAnew(whole, pdf))).toEqual([]);
  });

  it.each<[string, () => Uint8Array]>([
    ['layers to be hidden', () => rewritten(catalog, into('/OCProperties<</OCGs[]/D<<>>>>'))],
    ['something that opens by itself', () => rewritten(catalog, into('/OpenAction<</S/URI/URI(https://a.example)>>'))],
    ['fields to be filled', () => rewritten(catalog, into('/AcroForm<</Fields[]>>'))],
    ['a cover that shows another file first', () => rewritten(catalog, into('/Collection<<>>'))],
    [
      'a note laid over a page',
      () =>
        rewritten(
          page,
          (object) => into(`/Annots[${count()} 0 R]`)(object.replace(/\/Annots \[[^\]]*\]/, '')),
          '<</Type/Annot/Subtype/FreeText/Rect[0 0 500 500]/Contents(Paid in full)>>',
        ),
    ],
    [
      'a link that has a face of its own and leads outside',
      () =>
        rewritten(
          page,
          (object) => into(`/Annots[${count()} 0 R]`)(object.replace(/\/Annots \[[^\]]*\]/, '')),
          '<</Type/Annot/Subtype/Link/Rect[0 0 500 500]/A<</S/URI/URI(https://a.example)>>>>',
        ),
    ],
    [
      'a link that goes on to another file from the place it leads to',
      () =>
        rewritten(
          page,
          (object) => into(`/Annots[${count()} 0 R]`)(object.replace(/\/Annots \[[^\]]*\]/, '')),
          '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D<00>/Next<</S/URI/URI(https://a.example)>>>>>>',
        ),
    ],
    [
      'a list of pages that stands in itself',
      () => rewritten(/\/Type \/Pages/, (object) => object.replace(/\/Kids \[([^\]]*)\]/, '/Kids [$1 $1]')),
    ],
    [
      'a bookmark that leads outside',
      () =>
        rewritten(/\/Dest ?\[/, (object) =>
          object.replace(/\/Dest ?\[[^\]]*\]/, '/A<</S/URI/URI(https://a.example)>>'),
        ),
    ],
    ['a page that hides its layers', () => rewritten(page, into('/OC 1 0 R'))],
  ])('with %s', async (_, act) => {
    const pdf = act();
    expect(await faultsIn(pdf)).toContain('pdf-changed');
    expect(await faultsIn(issuedAnew(whole, pdf))).toContain('pdf-changed');
  });

  it('in a byte, by one who forgot its last line', async () => {
    const bytes = Uint8Array.from(whole.pdf);
    const at = Buffer.from(bytes).indexOf('stream') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await faultsIn(issuedAnew(whole, bytes))).toEqual(['pdf-changed']);
  });
});

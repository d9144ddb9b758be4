import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareFingerprint } from '../../shared/bundle/compare.ts';
import { journalFacts } from '../../shared/bundle/journal-facts.ts';
import { sealLine } from '../../shared/bundle/pdf-seal.ts';
import type { Hash } from '../../shared/fields.ts';
import { canonical } from '../../shared/journal/canonical.ts';
import { fieldDigest, lineText, sealLine as sealEntry } from '../../shared/journal/chain.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { disclose, disclosedText, DisclosedLine } from '../../shared/journal/disclosure.ts';
import { bundled, check, edit, faultsIn, forged, listAnew, names, withCase, type Case } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false; // not on this machine
  }
})();

let program: Program;
let made: Case;
let first: Awaited<ReturnType<typeof bundled>>;
let other: Awaited<ReturnType<typeof bundled>>;

beforeAll(async () => {
  program = await openProgram();
  made = await withCase(program);
  first = await bundled(program, made.client);
  other = await bundled(program, made.client, { kinds: ['work'] });
});
afterAll(() => program[Symbol.asyncDispose]());

/** What the vault says of a file: whether it issued just that one. */
async function issuedHere(bytes: Uint8Array): Promise<string> {
  const path = join(program.folder, `asked-${randomBytes(4).toString('hex')}.pdf`);
  await writeFile(path, bytes);
  const found = await program.app.call('vault.verify', { path });
  if (!found.ok) return found.error.code;
  const { findings } = found.value as { findings: { what: string }[] }; // answered by the schema
  return findings.find(({ what }) => what.endsWith('issued-here'))?.what ?? 'said nothing';
}

/** The same bundle with another PDF in the place of its report, and a manifest that fits. */
function inItsPlace(pdf: Uint8Array): Uint8Array {
  return forged(first.zip, (files) => {
    files[names(files).pdf] = Uint8Array.from(pdf);
    listAnew(files);
  });
}

const qpdf = async (args: (file: string, second: string) => string[]): Promise<Uint8Array> => {
  const out = join(program.folder, `forged-${randomBytes(4).toString('hex')}.pdf`);
  execFileSync('qpdf', [...args(first.made.path, other.made.path), out], { stdio: 'pipe' });
  return new Uint8Array(await readFile(out));
};

/** Changes the first figure of a stream's text operators, or whatever fits the pattern, without moving a byte. */
const altered = (bytes: Uint8Array, pattern: RegExp, to: string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const changed = text.replace(pattern, to);
  expect(changed).not.toBe(text);
  expect(changed).toHaveLength(text.length);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
};

/** The report with something in it changed and its last line computed again. */
function sealedAnew(change: (text: string) => string): Uint8Array {
  const text = Buffer.from(first.pdf).toString('latin1');
  const at = text.lastIndexOf('%On-Record-SHA256 ');
  const body = Buffer.from(change(text.slice(0, at)), 'latin1');
  const line = sealLine(createHash('sha256').update(body).digest('hex'));
  return new Uint8Array(Buffer.concat([body, Buffer.from(line + text.slice(at + line.length), 'latin1')]));
}

type Attack = readonly [name: string, act: () => Uint8Array | Promise<Uint8Array>];

/** Changes to the PDF, which anybody can make who has a PDF library. */
const onThePdf: readonly Attack[] = [
  ['written on after its end, as editors do', () => Buffer.concat([first.pdf, strToU8('\n% a note\n')])],
  [
    'a byte of a page changed',
    () => {
      const bytes = Uint8Array.from(first.pdf);
      bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 1;
      return bytes;
    },
  ],
  ['its title changed', () => altered(first.pdf, /\/CreationDate \(D:\d{4}/, '/CreationDate (D:1999')],
];

const withQpdf: readonly Attack[] = [
  ['a page removed', () => qpdf((file) => [file, '--pages', '.', '2-z', '--'])],
  ['two pages swapped', () => qpdf((file) => [file, '--pages', '.', '2,1,3-z', '--'])],
  [
    'a page taken from another report',
    () => qpdf((file, second) => [file, '--pages', '.', '1', second, '2', '.', '3-z', '--']),
  ],
  ['saved anew by another program', () => qpdf((file) => ['--object-streams=disable', file])],
  ['laid open, for words to be changed', () => qpdf((file) => ['--qdf', '--object-streams=disable', file])],
  ['its journal taken out', () => qpdf((file) => [file, '--remove-attachment=journal.jsonl'])],
  [
    'another file attached',
    async () => {
      const evil = join(program.folder, 'evil.txt');
      await writeFile(evil, 'read me');
      return qpdf((file) => [file, '--add-attachment', evil, '--']);
    },
  ],
];

/** Whether the page notices something of a PDF that it is given alone, without its bundle or its vault. */
async function noticedAlone(pdf: Uint8Array): Promise<boolean> {
  const faults = await faultsIn(pdf);
  return faults.includes('pdf-changed') || faults.includes('pdf-unreadable');
}

describe('a PDF that was changed', () => {
  it('in any byte: is noticed though nothing else is there to compare it with', async () => {
    expect(await faultsIn(first.pdf)).toEqual([]);
    for (let at = 0; at < first.pdf.length; at += Math.ceil(first.pdf.length / 400)) {
      const bytes = Uint8Array.from(first.pdf);
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      expect([at, (await faultsIn(bytes)).length > 0]).toEqual([at, true]);
    }
  });

  it('in the table at its end, its trailer, or by a second table: is noticed', async () => {
    const text = Buffer.from(first.pdf).toString('latin1');
    const again = (changed: string) => new Uint8Array(Buffer.from(changed, 'latin1'));
    const [, table = ''] = /startxref\n(\d+)/.exec(text) ?? [];
    const tail = text.slice(Number(table));
    const rows = tail.split('\n');
    const swapped = [...rows.slice(0, 5), rows[6], rows[5], ...rows.slice(7)].join('\n');
    const attacks = [
      text.slice(0, Number(table)) + swapped,
      text.replace(/\/ID \[<..../, '/ID [<0000'),
      text.replace(/startxref\n\d+/, `startxref\n${Number(table) + 1}`),
      `${text} \n`,
      `${text.slice(0, -6)}%%EOF\n%%EOF\n`,
      text.replace(/%On-Record-SHA256 [0-9a-f]{64}/, (line) => ' '.repeat(line.length)),
    ];
    for (const attack of attacks) expect(await noticedAlone(again(attack))).toBe(true);
  });

  it.skipIf(!hasQpdf)(
    'with a second file put in: the file is named, though nothing else is there to compare with',
    async () => {
      const evil = join(program.folder, 'annex.txt');
      await writeFile(evil, 'The client agreed to everything.');
      const pdf = await qpdf((file) => [file, '--object-streams=disable', '--add-attachment', evil, '--']);
      const checked = await check(pdf);
      if (checked.is !== 'report') throw new Error('it is a report');
      expect(checked.findings.map(({ what, where }) => [what, where])).toContainEqual(['file-extra', 'annex.txt']);
      expect(await faultsIn(pdf)).toContain('pdf-changed');
    },
  );

  it('beyond reach, and said on the page: one who computes the seal anew; its bundle and its vault still tell', async () => {
    const pdf = sealedAnew((text) => text.replace(/\/CreationDate \(D:\d{4}/, '/CreationDate (D:1999'));
    expect(await faultsIn(pdf)).toEqual([]);
    expect(await faultsIn(inItsPlace(pdf))).toContain('pdf-not-issued');
    expect(await issuedHere(pdf)).not.toBe('issued-here');
  });

  it.each(onThePdf)('%s: is not the report any more, for its bundle and for the vault', async (_name, act) => {
    const pdf = await act();
    expect(await noticedAlone(pdf)).toBe(true);
    expect(await faultsIn(inItsPlace(pdf))).toContain('pdf-not-issued');
    expect(await issuedHere(pdf)).not.toBe('issued-here');
    expect((await program.refused('reports.bundle', { client: made.client, path: await written(pdf) })).code).toBe(
      'not-found',
    );
  });

  it.skipIf(!hasQpdf).each(withQpdf)(
    '%s: is not the report any more, for its bundle and for the vault',
    async (_name, act) => {
      const pdf = await act();
      expect(await noticedAlone(pdf)).toBe(true);
      expect(await faultsIn(inItsPlace(pdf))).toContain('pdf-not-issued');
      expect(await issuedHere(pdf)).not.toBe('issued-here');
    },
  );

  it('another report in its place: the bundle names it, though each is genuine', async () => {
    expect(await faultsIn(inItsPlace(other.pdf))).toContain('pdf-not-issued');
    expect(await issuedHere(other.pdf)).toBe('issued-here');
  });
});

async function written(bytes: Uint8Array): Promise<string> {
  const path = join(program.folder, `given-${randomBytes(4).toString('hex')}.pdf`);
  await writeFile(path, bytes);
  return path;
}

describe('a manifest that tells a reader something else of the report', () => {
  const says = (change: object) =>
    forged(first.zip, (files) =>
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        return JSON.stringify({ ...manifest, report: { ...manifest.report, ...change } });
      }),
    );

  it.each([
    { title: 'A record that was never made' },
    { kind: 'handover' },
    { language: 'cy' },
    { audience: 'client' },
    { from: '2020-01-01' },
    { to: '2020-12-31' },
    { madeAt: '2020-01-01T00:00:00.000Z' },
    { madeWith: 'On Record 0.0.1' },
    { kinds: ['good-turn'] },
  ])('%j is found out', async (change) => {
    expect(await faultsIn(says(change))).toEqual(['manifest-differs']);
  });
});

describe('a bundle that shows two readers two things', () => {
  const manifested = (zip: Uint8Array, change: (manifest: { files: { path: string }[]; report: object }) => void) =>
    forged(zip, (files) =>
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        change(manifest);
        return JSON.stringify(manifest);
      }),
    );

  /** The same file under another name, in the zip and in its list. */
  const renamed = (from: RegExp, to: string) => {
    let was = '';
    const zip = forged(first.zip, (files) => {
      was = Object.keys(files).find((path) => from.test(path)) ?? '';
      files[to] = files[was] ?? new Uint8Array();
      delete files[was];
    });
    return manifested(zip, ({ files }) =>
      files.forEach((file) => file.path === was && Object.assign(file, { path: to })),
    );
  };

  it.each([
    ['an exhibit under the number of another', /EX-001/, 'exhibits/EX-0010.png'],
    ['an exhibit that opens in another program', /EX-001/, 'exhibits/EX-001.html'],
    ['an exhibit with two endings', /EX-001/, 'exhibits/EX-001.png.exe'],
    ['a report under another name', /^R-.*pdf$/, 'R-2020-0001-final.pdf'],
  ])('%s is found out, though the list was made to fit', async (_name, from, to) => {
    const found = await faultsIn(renamed(from, to));
    expect(found.some((what) => what === 'manifest-differs' || what === 'exhibit-unproven')).toBe(true);
  });

  it('of a record that was limited to some kinds, that it was', async () => {
    const zip = manifested(other.zip, ({ report }) => Object.assign(report, { kinds: undefined }));
    expect(await faultsIn(other.zip)).toEqual([]);
    expect(await faultsIn(zip)).toEqual(['manifest-differs']);
  });

  it('a name twice in the list of files, or a letter written in a roundabout way', async () => {
    const twice = forged(first.zip, (files) =>
      edit(files, 'manifest.json', (text) => text.replace('"title":', '"title": "Certified record", "title":')),
    );
    const roundabout = forged(first.zip, (files) =>
      edit(files, 'manifest.json', (text) => text.replace('"title"', '"\\u0074itle"')),
    );
    expect(await faultsIn(twice)).toEqual(['manifest-differs']);
    expect(await faultsIn(roundabout)).toEqual(['manifest-differs']);
  });

  it('a name that only looks like another', async () => {
    const zip = forged(first.zip, (files) => (files['j\u043eurnal.jsonl'] = strToU8('{}\n')));
    expect(await faultsIn(zip)).toEqual(['zip-path']);
  });

  it('a folder that is there for its name; one that files lie in is as some programs pack', async () => {
    const named = forged(first.zip, (files) => (files['certified-by-a-notary/'] = new Uint8Array()));
    expect(await faultsIn(named)).toEqual(['zip-path']);
    expect(await faultsIn(forged(first.zip, (files) => (files['exhibits/'] = new Uint8Array())))).toEqual([]);
  });

  it('bytes that a reader leaves out, or takes for a letter that was written', async () => {
    const { client } = await withCase(program);
    await program.call('entries.seal', { client, kind: 'incident', body: { what: 'An odd letter: \ufffd' } });
    const { zip } = await bundled(program, client);
    expect(await faultsIn(zip)).toEqual([]);
    const raw = (change: (text: string) => string) =>
      forged(zip, (files) => {
        const text = Buffer.from(files['journal.jsonl'] ?? []).toString('latin1');
        files['journal.jsonl'] = new Uint8Array(Buffer.from(change(text), 'latin1'));
        listAnew(files);
      });
    const marked = raw((text) => `\u00ef\u00bb\u00bf${text}`);
    const broken = raw((text) => text.replace('\u00ef\u00bf\u00bd', '\u00ff'));
    expect(await faultsIn(marked)).toEqual(['line-respelled', 'pdf-journal-differs']);
    expect(await faultsIn(broken)).toEqual(['line-respelled', 'pdf-journal-differs']);
  });

  it.each(['the directory', 'the file itself'])('another name for a file in the extra field of %s', async (place) => {
    const name = Buffer.from('verify.html');
    const extra = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), name]); // version, CRC of the plain name, the other name (APPNOTE 4.6.9)
    const files: Unzipped = {};
    forged(first.zip, (own) => Object.assign(files, own));
    const zip = zipSync({ ...files, 'README.txt': [files['README.txt'] ?? strToU8(''), { extra: { 0x7075: extra } }] });
    const fields = place === 'the directory' ? zip : withoutCentralExtra(zip);
    expect((await faultsIn(fields)).some((what) => what === 'zip-path' || what === 'zip-unreadable')).toBe(true);
  });
});

/** A zip whose directory does not mention what the file's own head does: the field is given a number that nobody knows. */
function withoutCentralExtra(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf(Buffer.from([0x75, 0x70]));
  bytes[at] = 0xfe;
  bytes[at + 1] = 0xca;
  return new Uint8Array(bytes);
}

describe('a journal that gives less than it gave', () => {
  it('all that another computer wrote taken out, with a manifest that fits', async () => {
    await using here = await openProgram();
    const { client } = await withCase(here);
    await here.app.close();
    await using there = await openProgram({ at: here.vault });
    const { device = '' } = await there
      .call('entries.seal', {
        client,
        kind: 'incident',
        body: { what: 'They were kind.' },
      })
      .then(() => there.call('vault.status', {}));
    await there.app.close();
    await here.again();
    const { zip } = await bundled(here, client);
    expect(await faultsIn(zip)).toEqual([]);
    const without = forged(zip, (files) => {
      edit(files, 'journal.jsonl', (text) =>
        text
          .split('\n')
          .filter((line) => !line.includes(`"device":"${device}"`))
          .join('\n'),
      );
      const facts = journalFacts(portableDigest, files['journal.jsonl'] ?? new Uint8Array(), 'journal.jsonl');
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        const { fingerprint, heads, lines } = facts;
        Object.assign(manifest.journal, { fingerprint, heads, lines });
        return JSON.stringify(manifest);
      });
      listAnew(files);
    });
    expect(await faultsIn(without)).toContain('pdf-journal-differs');
  });

  const hiding = (change: (line: DisclosedLine) => unknown) =>
    forged(first.zip, (files) => {
      edit(files, 'journal.jsonl', (text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => canonical(change(DisclosedLine.parse(JSON.parse(line)))))
          .join('\n')
          .concat('\n'),
      );
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        const facts = journalFacts(portableDigest, files['journal.jsonl'] ?? new Uint8Array(), 'journal.jsonl');
        manifest.journal.leftOut = facts.leftOut;
        manifest.journal.withheld = new Set(facts.withheld.map(({ entry }) => entry)).size;
        manifest.withheld = facts.withheld.map(({ entry, n, field }) => ({ entry, n, field }));
        return JSON.stringify(manifest);
      });
      listAnew(files);
    });

  it('an entry that helps the other side taken down to its number, with a list that fits', async () => {
    const zip = hiding((line) =>
      line.envelope['kind'] === 'work' && line.gives !== 'envelope'
        ? { v: 1, gives: 'envelope', hash: line.hash, envelope: line.envelope }
        : line,
    );
    expect(await faultsIn(zip)).toEqual(['pdf-journal-differs']);
  });

  it('a field withheld afterwards, with a list that fits', async () => {
    const zip = hiding((line) => {
      if (line.gives !== 'part') return line;
      const [name = ''] = Object.keys(line.fields);
      const { [name]: hidden, ...fields } = line.fields;
      if (!hidden) return line;
      const digest = fieldDigest(portableDigest, { name, ...hidden });
      return { ...line, fields, withheld: { ...line.withheld, [name]: digest } };
    });
    expect(await faultsIn(zip)).toEqual(['pdf-journal-differs']);
  });
});

describe('a bundle in which something is no plain file', () => {
  const link = (path: string, at: string): Uint8Array => {
    const files: Unzipped = {};
    forged(first.zip, (own) => Object.assign(files, own));
    return zipSync({
      ...Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)),
      [path]: [strToU8(at), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
    } as never); // the library's own form for attributes
  };

  it('a link in the place of a file is named, even with a manifest that fits', async () => {
    const zip = link('README.txt', '/etc/passwd');
    expect(await faultsIn(zip)).toContain('zip-path');
    expect(await faultsIn(forged(link('exhibits/EX-001.png', '../../secret'), () => undefined))).toContain(
      'file-changed',
    );
  });
});

describe('beyond reach, and said on the page itself', () => {
  /** The last line says which file was issued. Nothing secret is in it: whoever has a bundle can write it anew. */
  const rewritten = (pdf: Uint8Array): Uint8Array =>
    forged(first.zip, (files) => {
      const lines = strFromU8(files['journal.jsonl'] ?? new Uint8Array())
        .trimEnd()
        .split('\n');
      const parsed = lines.map((line) => DisclosedLine.parse(JSON.parse(line)));
      const [last, before] = [parsed.at(-1), parsed.at(-2)];
      if (last?.gives !== 'whole' || !before) throw new Error('the last line is given whole');
      const { bodyHash: _b, fields: _f, ...envelope } = last.envelope;
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      const line = sealEntry(portableDigest, before.hash, envelope as never, { ...last.fields, sha256 }, last.salt); // an envelope without its hashes
      const forgedLine = disclose(portableDigest, lineText(line).trimEnd(), { withhold: () => false });
      if (!forgedLine) throw new Error('it is a line');
      files['journal.jsonl'] = strToU8(`${lines.slice(0, -1).join('\n')}\n${disclosedText(forgedLine)}`);
      files[names(files).pdf] = Uint8Array.from(pdf);
      const facts = journalFacts(portableDigest, files['journal.jsonl'], 'journal.jsonl');
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        Object.assign(manifest.journal, { fingerprint: facts.fingerprint, heads: facts.heads });
        return JSON.stringify(manifest);
      });
      listAnew(files);
    });

  it('the end of a journal written anew for other pages holds together; a later fingerprint and the vault tell', async () => {
    const zip = rewritten(sealedAnew((text) => text.replace('/Border[0 0 0]', '/Border[0 0 9]')));
    expect(await faultsIn(zip)).toEqual([]);
    const checked = await check(zip);
    const genuine = await check(first.zip);
    if (genuine.is !== 'bundle') throw new Error('it is a bundle');
    const held = genuine.facts?.fingerprint as Hash; // a bundle has one
    expect(compareFingerprint(portableDigest, checked, held)).toEqual({ is: 'none' });
    const path = join(program.folder, 'forged.zip');
    await writeFile(path, zip);
    const found = await program.call('vault.verify', { path });
    expect(found.ok).toBe(false);
    expect(found.findings.map(({ what }) => what)).toContain('not-issued-here');
  });
});

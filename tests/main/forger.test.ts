import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareFingerprint } from '../../shared/bundle/compare.ts';
import { journalFacts } from '../../shared/bundle/journal-facts.ts';
import type { Hash } from '../../shared/fields.ts';
import { lineText, sealLine } from '../../shared/journal/chain.ts';
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

describe('a PDF that was changed', () => {
  it.each(onThePdf)('%s: is not the report any more, for its bundle and for the vault', async (_name, act) => {
    const pdf = await act();
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
  ])('%j is found out', async (change) => {
    expect(await faultsIn(says(change))).toEqual(['manifest-differs']);
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
      const line = sealLine(portableDigest, before.hash, envelope as never, { ...last.fields, sha256 }, last.salt); // an envelope without its hashes
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
    const bytes = Uint8Array.from(first.pdf);
    const page = Buffer.from(bytes).indexOf('stream') + 40;
    bytes[page] = (bytes[page] ?? 0) ^ 1;
    const zip = rewritten(bytes);
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

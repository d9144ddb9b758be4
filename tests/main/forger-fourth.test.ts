import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareFingerprint } from '../../shared/bundle/compare.ts';
import { checkPdf } from '../../shared/bundle/check-pdf.ts';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import type { ClientId } from '../../shared/fields.ts';
import { canonical } from '../../shared/journal/canonical.ts';
import { fieldDigest, genesis, lineText, sealLine, splitLine } from '../../shared/journal/chain.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { DisclosedLine } from '../../shared/journal/disclosure.ts';
import { bundled, check, edit, faultsIn, forged, listAnew, names, withCase } from '../support/bundles.ts';
import { OpenPdf } from '../support/pdf-anew.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

type Made = Awaited<ReturnType<typeof bundled>>;
let program: Program;
let whole: Made;
let some: Made;
let pdf: OpenPdf;

beforeAll(async () => {
  program = await openProgram();
  const { client } = await withCase(program);
  whole = await bundled(program, client);
  some = await bundled(program, client, { kinds: ['incident', 'work'] });
  pdf = new OpenPdf(whole.pdf);
});
afterAll(() => program[Symbol.asyncDispose]());

it('says nothing against what nobody touched', async () => {
  for (const bytes of [whole.zip, some.zip, whole.pdf, pdf.anew(new Map())]) expect(await faultsIn(bytes)).toEqual([]);
});

describe('a list that a reader is shown first', () => {
  const saying = (of: Made, change: (manifest: Manifest) => void): Uint8Array =>
    forged(of.zip, (files) =>
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text) as Manifest;
        change(manifest);
        return JSON.stringify(manifest);
      }),
    );

  it.each<[string, (manifest: Manifest) => void]>([
    [
      'words behind the time it was made',
      ({ report }) => (report.madeAt = `${report.madeAt.slice(0, 19)} · seen by a notary`),
    ],
    ['another part of the second', ({ report }) => (report.madeAt = report.madeAt.replace('.000Z', '.999Z'))],
    ['no kinds, where all were taken', ({ report }) => (report.kinds = [])],
    ['a kind without a name', ({ report }) => (report.kinds = [''])],
    [
      'the number of an exhibit beside the report',
      ({ files }) => Object.assign(files.find(({ is }) => is === 'report') ?? {}, { number: 'EX-001' }),
    ],
    [
      'an entry beside the read-me',
      ({ files, withheld }) =>
        Object.assign(files.find(({ is }) => is === 'readme') ?? {}, { entry: withheld[0]?.entry }),
    ],
  ])('with %s', async (_, change) => {
    expect(await faultsIn(saying(whole, change))).toEqual(['manifest-differs']);
  });

  it('with two kinds run together', async () => {
    const zip = saying(some, ({ report }) => (report.kinds = [(report.kinds ?? []).join()]));
    expect(await faultsIn(zip)).toEqual(['manifest-differs']);
  });
});

describe('a zip', () => {
  /** A PDF of one page, as small as readers take it. */
  const page = strToU8(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R/Size 4>>\n',
  );
  const packed = (options: (path: string) => object, change: (files: Unzipped) => void = () => undefined) => {
    const files = unzipSync(forged(whole.zip, change));
    return zipSync(
      Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [bytes, options(path)]])) as never, // the library's own form for options
    );
  };

  it('that other programs take for a PDF with pages of its own', async () => {
    const inRoom = packed((path) => (path === 'README.txt' ? { extra: { 0x4e4f: page } } : {}));
    expect(await faultsIn(inRoom)).toContain('zip-as-pdf');
    const asFile = packed(
      (path) => (path === 'README.txt' ? { level: 0 } : {}),
      (files) => {
        files['README.txt'] = page;
        listAnew(files);
      },
    );
    expect(await faultsIn(asFile)).toEqual(['zip-as-pdf']);
  });

  it('with room for another file beside one of its own; with what programs put there, it holds', async () => {
    const beside = (bytes: number) => packed(() => ({ extra: { 0x5455: new Uint8Array(bytes) } }));
    expect(await faultsIn(beside(13))).toEqual([]);
    expect(await faultsIn(beside(3000))).toContain('zip-unreadable');
  });

  it('that no other program would unpack', async () => {
    const { crc, disk, version } = { crc: 16, disk: 4, version: 6 }; // where each stands in its head (APPNOTE 4.3)
    const bytes = Buffer.from(packed(() => ({})));
    const end = bytes.lastIndexOf('PK\x05\x06');
    const head = bytes.lastIndexOf('PK\x01\x02', bytes.lastIndexOf('journal.jsonl'));
    const local = bytes.readUInt32LE(head + 42);
    const changed = (...places: readonly number[]) => {
      const copy = Uint8Array.from(bytes);
      for (const at of places) copy[at] = (copy[at] ?? 0) ^ 0x40;
      return copy;
    };
    expect(await faultsIn(changed())).toEqual([]);
    expect(await faultsIn(changed(head + crc, local + crc - 2))).toEqual(['file-changed']);
    expect(await faultsIn(changed(end + disk))).toEqual(['zip-unreadable']);
    expect(await faultsIn(changed(head + version, local + version - 2))).toContain('zip-unreadable');
  });

  it('whose files are said to be larger before them than behind them, or to lie on another disk, as readers from the start believe', async () => {
    const bytes = Buffer.from(whole.zip);
    const local = bytes.readUInt32LE(bytes.lastIndexOf('PK\x01\x02') + 42);
    const last = bytes.lastIndexOf('PK\x01\x02');
    expect(bytes.readUInt32LE(local + 22)).toBe(0); // written as it came
    for (const at of [local + 14, local + 18, local + 22, last + 34, last + 6]) {
      const copy = Uint8Array.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 0x40;
      expect([at - local, (await faultsIn(copy)).includes('zip-unreadable')]).toEqual([at - local, true]);
    }
  });

  it('with nothing in it is no bundle that holds', async () => {
    expect(await faultsIn(zipSync({}))).toEqual(['manifest-missing']);
  });
});

describe('a line that a reader falls over, or sees less in', () => {
  const lines = () => strFromU8(unzipSync(whole.zip)['journal.jsonl'] ?? new Uint8Array());
  const changed = (from: string | RegExp, to: string) =>
    forged(whole.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => text.replace(from, to));
      listAnew(files);
    });

  it.each([
    ['a number too large to be one', '1e400'],
    ['lists within lists', `${'['.repeat(9000)}${']'.repeat(9000)}`],
  ])('%s is named', async (_, value) => {
    expect(await faultsIn(changed('"n":3', `"n":${value}`))).toContain('line-unreadable');
  });

  it.each(['fields', 'envelope'])('a name in its %s that readers drop is named', async (part) => {
    expect(await faultsIn(changed(`"${part}":{`, `"${part}":{"__proto__":{"paid":true},`))).toContain('line-respelled');
  });

  it('two withheld fields under one name are named', async () => {
    const embedded = checkPdf(portableDigest, whole.pdf, '').journal;
    const all = strFromU8(embedded ?? new Uint8Array()).split('\n');
    const at = all.findIndex((text) => text.includes('"gives":"part"'));
    const line = DisclosedLine.parse(JSON.parse(all[at] ?? ''));
    if (line.gives !== 'part') throw new Error('found as one');
    const digests: Record<string, string> = { ...line.withheld };
    for (const [name, one] of Object.entries(line.fields))
      digests[name] = fieldDigest(portableDigest, { name, ...one });
    const names = Object.keys(digests).sort();
    const last = names.pop() ?? '';
    const joined = [...names.map((name) => `${name} ${digests[name]}`), last].join('\n');
    all[at] = canonical({ ...line, fields: {}, withheld: { [joined]: digests[last] } });
    expect(names.length).toBeGreaterThan(0);
    expect(
      await faultsIn(
        pdf.withJournal(
          lines()
            .split('\n')
            .slice(0, all.length - 1)
            .join('\n')
            .concat('\n'),
        ),
      ),
    ).toEqual([]);
    expect(await faultsIn(pdf.withJournal(all.join('\n')))).toContain('line-unreadable');
  });
});

describe('a PDF whose table and last line were computed anew', () => {
  const embedded = /\/Type \/EmbeddedFile/;
  const beside = (entry: string) => (object: string) =>
    object.replace('/Type /EmbeddedFile', `/Type /EmbeddedFile ${entry}`);

  it.each<[string, () => Uint8Array, string]>([
    [
      'one journal for those who read its table from the start, another for those who read on',
      () => {
        const [number, object] = pdf.find(embedded);
        return pdf.anew(new Map([[number, object]]), { twice: number });
      },
      'pdf-unreadable',
    ],
    [
      'a journal that is unpacked in two ways',
      () => pdf.with(embedded, beside('/DecodeParms <</Predictor 12>>')),
      'pdf-unreadable',
    ],
    ['a journal that lies elsewhere', () => pdf.with(embedded, beside('/F (other.jsonl)')), 'pdf-unreadable'],
    [
      'more lines behind the length of its journal',
      () => {
        const journal = checkPdf(portableDigest, whole.pdf, '').journal ?? new Uint8Array();
        expect(journal.length).toBeGreaterThan(0);
        return pdf.withJournal(strFromU8(journal), '{"v":1}\n');
      },
      'pdf-unreadable',
    ],
    [
      'an address beside its journal',
      () => pdf.with(/\/Type \/Filespec/, (object) => object.replace('/Type', '/URL (a) /Type')),
      'pdf-unreadable',
    ],
    [
      'all pages cut and turned',
      () => pdf.with(/\/Type \/Pages/, (object) => object.replace('/Type', '/CropBox [0 0 99 99] /Rotate 180 /Type')),
      'pdf-changed',
    ],
    [
      'a word more in its trailer',
      () => pdf.anew(new Map(), { trailer: (text) => text.replace('<<', '<</Seen (by a notary)') }),
      'pdf-changed',
    ],
  ])('%s', async (_, act, found) => {
    expect(await faultsIn(act())).toContain(found);
  });

  it('and whose journal was taken out: it does not hold, there is nothing to hold', async () => {
    const checked = await check(
      pdf.with(/\/Type \/Catalog/, (object) => object.replace(/\/AF \[[^\]]*\]/, '').replace(/\/Names \d+ 0 R/, '')),
    );
    if (checked.is !== 'report') throw new Error('it is a report');
    expect(checked.facts).toBeUndefined();
    expect(checked.findings.map(({ what }) => what)).toEqual(['nothing-to-check']);
  });
});

describe('a vault whose owner takes away what speaks against him', () => {
  const journalOf = (here: Program, client: ClientId) => join(here.vault, 'clients', client, 'journal');

  it('what another computer wrote: later lines say that they knew more', async () => {
    await using here = await openProgram();
    const { client } = await withCase(here);
    await here.app.close();
    await using there = await openProgram({ at: here.vault });
    await there.call('entries.seal', { client, kind: 'good-turn', body: { what: 'They were kind.' } });
    const { device = '' } = await there.call('vault.status', {});
    await there.app.close();
    await here.again();
    await here.call('entries.seal', { client, kind: 'work', body: { memo: 'Knew of it', minutes: 5 } });
    const genuine = await bundled(here, client);
    for (const bytes of [genuine.zip, genuine.pdf]) expect(await faultsIn(bytes)).toEqual([]);
    await here.app.close();
    await rm(join(journalOf(here, client), `${device}.jsonl`));
    await here.again();
    const without = await bundled(here, client);
    for (const bytes of [without.zip, without.pdf]) expect(await faultsIn(bytes)).toEqual(['line-awaited']);
  });

  it('words of an old entry, with all fingerprints after it: an earlier report still names the old ones', async () => {
    await using here = await openProgram();
    const { client } = await withCase(here);
    await bundled(here, client);
    await here.call('entries.seal', { client, kind: 'work', body: { memo: 'Afterwards', minutes: 5 } });
    const genuine = await bundled(here, client);
    for (const bytes of [genuine.zip, genuine.pdf]) expect(await faultsIn(bytes)).toEqual([]);
    await here.app.close();
    const [name = ''] = await readdir(journalOf(here, client));
    const path = join(journalOf(here, client), name);
    await writeFile(path, sealedAnew(await readFile(path, 'utf8'), 'Drew the logo again', 'Drew the logo twice'));
    // On a computer that never saw the journal as it was.
    await using there = await openProgram({ at: here.vault });
    const forgery = await bundled(there, client);
    for (const bytes of [forgery.zip, forgery.pdf]) expect(await faultsIn(bytes)).toEqual(['state-unknown']);
  });
});

/** A journal with a word changed and every line sealed anew, as somebody would who knows its form. */
function sealedAnew(journal: string, from: string, to: string): string {
  let previous = genesis;
  return journal
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line = splitLine(text);
      if (!line) throw new Error('a journal is made of lines');
      const { bodyHash: _b, fields: _f, ...envelope } = JSON.parse(line.envelope);
      const { salt, ...body } = JSON.parse(line.body.replace(from, to));
      const sealed = sealLine(portableDigest, previous, envelope, body, salt);
      previous = sealed.hash;
      return lineText(sealed);
    })
    .join('');
}

describe('what a check says of a file that does not hold', () => {
  it('a fingerprint from an earlier day, that was left beside words that were changed, proves nothing of them', async () => {
    const zip = forged(whole.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => text.replace('Drew the logo again', 'Drew the logo twice'));
      listAnew(files);
    });
    const [genuine, forgery] = [await check(whole.zip), await check(zip)];
    if (genuine.is !== 'bundle' || forgery.is !== 'bundle') throw new Error('both are bundles');
    const held = [...(genuine.facts?.hashes.keys() ?? [])];
    expect(held.length).toBeGreaterThan(2);
    for (const hash of held) {
      expect(compareFingerprint(portableDigest, genuine, hash).is).toMatch(/^(?:entry|end)$/);
      expect(compareFingerprint(portableDigest, forgery, hash)).toEqual({ is: 'broken' });
    }
    expect(compareFingerprint(portableDigest, forgery, 'f'.repeat(64))).toEqual({ is: 'none' });
  });

  it('no file is taken for what its list says it is: neither the report, nor an exhibit', async () => {
    const zip = forged(whole.zip, (files) => {
      const { pdf: report, exhibits } = names(files);
      for (const path of [report, ...exhibits.slice(0, 1)]) files[path] = strToU8('%another');
    });
    const [genuine, forgery] = [await check(whole.zip), await check(zip)];
    if (genuine.is !== 'bundle' || forgery.is !== 'bundle') throw new Error('both are bundles');
    const { sha256 } = whole.made;
    expect([genuine.report, genuine.exhibits]).toEqual([sha256, 2]);
    expect(forgery.exhibits).toBe(1);
    expect(compareFingerprint(portableDigest, genuine, sha256)).toEqual({ is: 'report' });
    expect(compareFingerprint(portableDigest, forgery, sha256)).not.toEqual({ is: 'report' });
    const path = join(program.folder, 'another.zip');
    await writeFile(path, zip);
    const { findings } = await program.call('vault.verify', { path });
    expect(findings.map(({ what }) => what)).toContain('not-issued-here');
    expect(findings.map(({ what }) => what)).not.toContain('issued-here');
  });
});

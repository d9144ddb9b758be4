import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inflateSync } from 'node:zlib';
import { compareFingerprint } from '../../shared/bundle/compare.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { verifyFile } from '../../main/verify-file.ts';
import { bundled, check, edit, faultsIn, forged, listAnew, names, withCase, type Case } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let program: Program;
let made: Case;
let zip: Uint8Array;
let pdf: Uint8Array;
let path: string;

beforeAll(async () => {
  program = await openProgram();
  made = await withCase(program);
  ({ zip, pdf, path } = await bundled(program, made.client, {
    withhold: [{ entry: made.incident, field: 'present' }],
  }));
});
afterAll(() => program[Symbol.asyncDispose]());

describe('a bundle as it is made', () => {
  it('holds together, and says what was withheld and what it proves', async () => {
    const checked = await check(zip);
    if (checked.is !== 'bundle') throw new Error('it is a bundle');
    expect(checked.findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
    expect(checked.findings.map(({ what, fields }) => [what, fields])).toEqual([
      ['fields-withheld', ['present']],
      ['private-withheld', undefined],
    ]);
    expect(checked.exhibits).toBe(2);
    expect(checked.facts?.lines).toBe(7); // the client, two exhibits, incident, correction, work, and the report issued
  });

  it('counts as exhibits byte for byte only those that are', async () => {
    const without = await check(
      forged(zip, (files) => {
        const [first = '', second = ''] = names(files).exhibits;
        delete files[first];
        files[second] = strToU8('another');
      }),
    );
    expect(without.is === 'bundle' && without.exhibits).toBe(0);
  });

  it('is the files it lists, exhibits byte for byte, and the PDF that lies beside it', () => {
    const files = unzipSync(zip);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(new Set(Object.keys(files))).toEqual(
      new Set([...manifest.files.map(({ path: one }: { path: string }) => one), 'manifest.json']),
    );
    const { pdf: report, exhibits } = names(files);
    expect(Buffer.from(files[report] ?? []).equals(Buffer.from(pdf))).toBe(true);
    expect(exhibits).toEqual(['exhibits/EX-001.png', 'exhibits/EX-002.eml']);
    expect(strFromU8(files['exhibits/EX-002.eml'] ?? new Uint8Array())).toBe('From: a\n');
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).not.toContain('{{');
  });

  it('verifies in a folder of its own through the command, and the vault knows its report', async () => {
    const found = await verifyFile(path, 'b.zip', join(import.meta.dirname, '../../dist/verifier/verify.html'));
    expect(found.ok).toBe(true);
    expect(found.findings.map(({ what }) => what)).toEqual(['withheld', 'private-withheld']);
    const lookedUp = await program.call('vault.verify', { path });
    expect(lookedUp.findings.map(({ what }) => what)).toContain('issued-here');
  });

  it('replaces only an earlier bundle, and leaves nothing half-written beside it', async () => {
    const out = join(program.folder, 'again.pdf');
    await writeFile(join(program.folder, 'again.zip'), zipSync({ 'mine.txt': strToU8('mine') }));
    const ask = { client: made.client, kind: 'record', out, bundle: true } as const;
    expect((await program.refused('reports.make', ask)).code).toBe('already-exists');
    await writeFile(join(program.folder, 'again.zip'), zip);
    await program.call('reports.make', ask);
    expect((await readdir(program.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is refused for other reports, and an exhibit that was changed stops it before anything is recorded', async () => {
    await using other = await openProgram();
    const { client } = await withCase(other);
    const out = join(other.folder, 'r.pdf');
    expect((await other.refused('reports.make', { client, kind: 'handover', out, bundle: true })).code).toBe(
      'invalid-input',
    );
    const folder = join(other.vault, 'clients', client, 'exhibits');
    const [first = ''] = await readdir(folder);
    await writeFile(join(folder, first), 'another');
    expect((await other.refused('reports.make', { client, kind: 'record', out, bundle: true })).code).toBe('corrupt');
    expect((await other.call('reports.list', { client })).reports).toEqual([]);
    expect((await readdir(other.folder)).filter((name) => /\.(?:pdf|zip|tmp)$/.test(name))).toEqual([]);
  });

  it('of a protected journal holds too', async () => {
    await using other = await openProgram({ passphrase: 'a long enough passphrase' });
    const { client } = await withCase(other);
    expect(await faultsIn((await bundled(other, client)).zip)).toEqual([]);
  });

  it('of a part of the time proves its place in the whole', async () => {
    const part = await bundled(program, made.client, { kinds: ['work'] });
    const checked = await check(part.zip);
    if (checked.is !== 'bundle') throw new Error('it is a bundle');
    expect(checked.findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
    expect(checked.facts).toMatchObject({ given: 2, exhibits: [] }); // the work and the report
    expect(checked.findings.some(({ what }) => what === 'entries-left-out')).toBe(true);
  });
});

describe('words that are withheld', () => {
  it('are in no byte of the PDF, its streams, its attachment or the bundle', async () => {
    const what = 'Bettina MARKERWORD shouted on the phone.';
    const name = what.indexOf('Bettina');
    const hidden = await bundled(program, made.client, {
      withhold: [
        { entry: made.incident, field: 'what', passages: [[name, name + 'Bettina MARKERWORD'.length]] },
        { entry: made.incident, field: 'present' },
        { entry: made.exhibit, field: 'name' },
        { entry: made.exhibit, field: 'sha256' },
      ],
    });
    const everything = [
      ...spelled(hidden.pdf),
      ...Object.entries(unzipSync(hidden.zip)).flatMap(([file, bytes]) => [file, ...spelled(bytes)]),
      Buffer.from(hidden.zip).toString('latin1'),
    ].join('\n');
    const pages = (await readPdf(hidden.made.path)).text;
    for (const word of ['MARKERWORD', 'SECONDMARK', 'PRIVATE-OPINION', 'screen.PNG', 'EX-001.png'])
      expect(everything + pages).not.toContain(word);
    expect(everything).toContain('Drew the logo again');
    expect(pages).toContain('████ shouted on the phone.');
    expect(await faultsIn(hidden.zip)).toEqual([]);
    expect(names(unzipSync(hidden.zip)).exhibits).toEqual(['exhibits/EX-002.eml']);
    const open = await bundled(program, made.client);
    expect(spelled(open.pdf).join('\n')).toContain('MARKERWORD');
  });
});

/** A file's bytes as text, and every stream in it inflated. */
function spelled(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const parts = [raw, Buffer.from(bytes).toString('utf8'), Buffer.from(bytes).toString('utf16le')];
  for (const { index } of raw.matchAll(/stream\r?\n/g)) {
    try {
      const from = raw.indexOf('\n', index) + 1;
      const inflated = inflateSync(bytes.subarray(from), { finishFlush: 2 });
      parts.push(inflated.toString('latin1'), inflated.toString('utf8'));
    } catch {
      continue; // not a stream, or not packed
    }
  }
  return parts;
}

describe('a bundle that was changed', () => {
  const journal = (text: (lines: string[]) => string[]) => (files: ReturnType<typeof unzipSync>) =>
    edit(files, 'journal.jsonl', (all) =>
      text(all.trimEnd().split('\n'))
        .map((line) => `${line}\n`)
        .join(''),
    );

  it('still holds when somebody only packed it anew', async () => {
    expect(await faultsIn(forged(zip, () => undefined))).toEqual([]);
    expect(await faultsIn(forged(zip, () => undefined, { level: 0 }))).toEqual([]);
  });

  it('is found out: a changed word, even where the manifest was made to fit', async () => {
    const change = journal((lines) => lines.map((line) => line.replace('Drew the logo again', 'Drew the logo twice')));
    expect(await faultsIn(forged(zip, change))).toEqual(['file-changed', 'text-changed', 'pdf-journal-differs']);
    expect(await faultsIn(forged(zip, (files) => (change(files), listAnew(files))))).toEqual([
      'text-changed',
      'pdf-journal-differs',
    ]);
  });

  it('is found out: a line dropped, at the end, in the middle or at the start; two swapped; one twice', async () => {
    const acts: ((lines: string[]) => string[])[] = [
      (lines) => lines.slice(0, -1),
      (lines) => lines.toSpliced(3, 1),
      (lines) => lines.slice(1),
      (lines) => lines.with(3, lines[4] ?? '').with(4, lines[3] ?? ''),
      (lines) => [...lines, lines.at(-1) ?? ''],
      (lines) => lines.toSpliced(2, 0, ''),
    ];
    for (const act of acts)
      expect(await faultsIn(forged(zip, (files) => (journal(act)(files), listAnew(files))))).not.toEqual([]);
  });

  it('is found out: a line that could be read in two ways', async () => {
    const twice = journal((lines) => lines.map((line) => line.replace('"fields":{', '"fields":{"memo":"forged",')));
    expect(await faultsIn(forged(zip, (files) => (twice(files), listAnew(files))))).toContain('line-respelled');
  });

  it('is found out: a report whose pages were changed, an exhibit swapped, a file more, a file less', async () => {
    const swap = (name: (files: ReturnType<typeof unzipSync>) => string, bytes: Uint8Array) =>
      forged(zip, (files) => {
        files[name(files)] = Uint8Array.from(bytes);
        listAnew(files);
      });
    const other = await bundled(program, made.client);
    expect(await faultsIn(swap((files) => names(files).pdf, other.pdf))).toEqual([
      'pdf-not-issued',
      'pdf-journal-differs',
    ]);
    expect(await faultsIn(swap((files) => names(files).exhibits[0] ?? '', strToU8('another')))).toEqual([
      'exhibit-unproven',
    ]);
    expect(await faultsIn(swap(() => 'exhibits/EX-009.png', strToU8('more')))).toEqual(['file-extra']);
    const less = forged(zip, (files) => delete files[names(files).exhibits[0] ?? '']);
    expect(await faultsIn(less)).toEqual(['exhibit-absent']);
    const lessAndListed = forged(zip, (files) => {
      delete files[names(files).exhibits[0] ?? ''];
      listAnew(files);
    });
    expect(await faultsIn(lessAndListed)).toEqual(['exhibit-absent']);
    expect(await faultsIn(forged(zip, (files) => delete files['manifest.json']))).toEqual(['manifest-missing']);
    expect(await faultsIn(forged(zip, (files) => edit(files, 'manifest.json', () => '{}')))).toEqual([
      'manifest-unreadable',
    ]);
  });

  it('is found out: a manifest that says something else than the journal', async () => {
    const says = (change: (manifest: Record<string, never>) => void) =>
      forged(zip, (files) =>
        edit(files, 'manifest.json', (text) => {
          const manifest = JSON.parse(text);
          change(manifest);
          return JSON.stringify(manifest);
        }),
      );
    expect(await faultsIn(says((one) => Object.assign(one, { withheld: [] })))).toEqual(['withheld-differs']);
    expect(await faultsIn(says((one) => Object.assign(one['journal'] ?? {}, { leftOut: 9 })))).toEqual([
      'manifest-differs',
    ]);
    expect(await faultsIn(says((one) => Object.assign(one['journal'] ?? {}, { fingerprint: 'a'.repeat(64) })))).toEqual(
      ['end-differs'],
    );
    expect(await faultsIn(says((one) => Object.assign(one, { printed: 'a'.repeat(64) })))).toEqual([
      'pdf-not-issued',
      'pdf-journal-differs',
    ]);
  });

  it('is found out: paths that lead out, names twice, bytes between the files, a bomb, a cut', async () => {
    expect(await faultsIn(forged(zip, (files) => (files['../../evil.txt'] = strToU8('x'))))).toEqual(['zip-path']);
    expect(await faultsIn(forged(zip, (files) => (files['/etc/passwd'] = strToU8('x'))))).toEqual(['zip-path']);
    const doubled = Buffer.from(forged(zip, (files) => (files['README.txU'] = strToU8('x'))));
    for (let at = doubled.indexOf('README.txU'); at >= 0; at = doubled.indexOf('README.txU'))
      doubled.write('README.txt', at);
    expect(await faultsIn(doubled)).toContain('zip-doubled');
    expect(await faultsIn(Buffer.concat([Buffer.from('MZ'), zip]))).toEqual(['other']);
    expect(await faultsIn(Buffer.concat([zip, Buffer.from('x')]))).toEqual(['zip-unreadable']);
    expect(await faultsIn(zipSync({}))).toEqual(['manifest-missing']);
    for (const cut of [10, 100, zip.length >> 1, zip.length - 1])
      expect(await faultsIn(zip.subarray(0, cut))).toEqual(['zip-unreadable']);
  });

  it('costs no more memory than it says: what unpacks to more is not unpacked', async () => {
    const bomb = Buffer.from(forged(zip, (files) => (files['journal.jsonl'] = new Uint8Array(1_234_567))));
    for (let at = bomb.indexOf(size(1_234_567)); at >= 0; at = bomb.indexOf(size(1_234_567)))
      size(300 << 20).copy(bomb, at);
    expect(await faultsIn(bomb)).toContain('zip-too-large');
    // One that says it is small, and is not.
    const lying = Buffer.from(forged(zip, (files) => (files['README.txt'] = new Uint8Array(8 << 20)), { level: 9 }));
    for (let at = lying.indexOf(size(8 << 20)); at >= 0; at = lying.indexOf(size(8 << 20))) size(100).copy(lying, at);
    expect(await faultsIn(lying)).toContain('file-changed');
  });

  it('is found out: any byte of any file in it', async () => {
    const files = unzipSync(zip);
    for (const name of Object.keys(files)) {
      const length = files[name]?.length ?? 0;
      for (let i = 0; i < 12; i++) {
        const at = Math.floor((length * i) / 12);
        const changed = forged(
          zip,
          (own) => {
            const bytes = Uint8Array.from(own[name] ?? []);
            bytes[at] = (bytes[at] ?? 0) ^ 1;
            own[name] = bytes;
          },
          { level: 0 },
        );
        const faults = await faultsIn(changed);
        // White space or a word of the manifest that nothing rests on may differ; what it claims may not.
        if (name !== 'manifest.json') expect(faults, `${name} at ${at}`).not.toEqual([]);
      }
    }
  });
});

describe('a report alone', () => {
  it('holds, and is found out when another program saved it again, or cut its journal', async () => {
    expect(await faultsIn(pdf)).toEqual([]);
    expect(
      await faultsIn(
        Buffer.concat([pdf, Buffer.from('\n1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n')]),
      ),
    ).toEqual(['pdf-unreadable']);
    for (const cut of [20, pdf.length >> 1, pdf.length - 8])
      expect(await faultsIn(pdf.subarray(0, cut))).toEqual(['pdf-unreadable']);
  });
});

describe('a fingerprint from outside', () => {
  it('is found as what it is: the end, an entry, the file, the report, or none', async () => {
    const checked = await check(zip);
    const is = (held: string) => compareFingerprint(portableDigest, checked, held);
    const { entries } = await program.call('entries.list', { client: made.client });
    expect(is(entries[2]?.hash ?? '')).toMatchObject({ is: 'entry', n: 3 });
    expect(
      is(
        (entries[2]?.hash ?? '')
          .slice(0, 16)
          .replace(/(.{4})/g, '$1 ')
          .toUpperCase(),
      ),
    ).toMatchObject({ is: 'entry', n: 3 });
    expect(is(checked.is === 'bundle' ? (checked.facts?.fingerprint ?? '') : '')).toEqual({ is: 'end' });
    expect(is(createHash('sha256').update(zip).digest('hex'))).toEqual({ is: 'file' });
    expect(is(createHash('sha256').update(pdf).digest('hex'))).toEqual({ is: 'report' });
    expect(is('0123456789abcdef')).toEqual({ is: 'none' });
    expect(is('0123')).toEqual({ is: 'form' });
  });
});

describe('the verifier page', () => {
  it('can be had by itself, and replaces nothing but an earlier one', async () => {
    const out = join(program.folder, 'verify.html');
    const { sha256 } = await program.call('reports.verifier', { out });
    expect(
      createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
    ).toBe(sha256);
    await program.call('reports.verifier', { out });
    expect((await program.refused('reports.verifier', { out: path })).code).toBe('already-exists');
  });

  it('names no address and lets nothing run but itself', async () => {
    const page = await readFile(join(import.meta.dirname, '../../dist/verifier/verify.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(page.length).toBeLessThan(420_000);
  });
});

function size(bytes: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(bytes);
  return field;
}

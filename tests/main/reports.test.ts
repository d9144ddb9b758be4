import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import { checkDisclosed } from '../../shared/journal/check-disclosed.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import { openProgram, type Program } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

// Each report is a real PDF from a real worker, which loads its fonts.
vi.setConfig({ testTimeout: 90_000 });

/** A client with one incident that has a private opinion. */
async function withIncident(program: Program): Promise<ClientId> {
  const { id: client } = await program.call('clients.open', { name: 'Nagy <Kft.>' });
  const body = { what: 'Shouted on the phone.', exactWords: 'それだけ？', opinion: 'PRIVATE-OPINION' };
  await program.call('entries.seal', { client, kind: 'incident', body });
  return client;
}

describe('a record that is made', () => {
  it('is the file it says, can be read back, and has nothing private in its pages or its attachment', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const out = join(program.folder, 'record.pdf');
    const made = await program.call('reports.make', { client, kind: 'record', out });
    expect(made.number).toBe('R-2026-0001');
    expect(made.path.endsWith('record.pdf')).toBe(true);
    const bytes = await readFile(made.path);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    const pdf = await readPdf(made.path);
    expect(pdf.pages).toHaveLength(made.pages);
    expect(pdf.text).toContain('Shouted on the phone.');
    expect(pdf.text).toContain('それだけ？');
    const attached = new TextDecoder().decode(pdf.attachments.get('journal.jsonl'));
    expect(attached.trimEnd().split('\n')).toHaveLength(2);
    expect(pdf.text + attached + bytes.toString('latin1')).not.toContain('PRIVATE-OPINION');
  });

  it('of a protected journal has its plain lines, out of their seal', async () => {
    await using program = await openProgram({ passphrase: 'a long enough passphrase' });
    const client = await withIncident(program);
    const made = await program.call('reports.make', {
      client,
      kind: 'record',
      out: join(program.folder, 'record.pdf'),
    });
    const attached = new TextDecoder().decode((await readPdf(made.path)).attachments.get('journal.jsonl'));
    expect(checkDisclosed(portableDigest, attached)).toMatchObject({ faults: [], lines: 2 });
  });

  it('is itself an entry, and its number is never given again', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const make = (name: string) =>
      program.call('reports.make', { client, kind: 'record', out: join(program.folder, name), from: '2026-11-01' });
    const first = await make('one.pdf');
    await program.again();
    const second = await make('two.pdf');
    expect([first.number, second.number]).toEqual(['R-2026-0001', 'R-2026-0002']);
    const { entries } = await program.call('entries.list', { client });
    const issued = entries.find(({ id }) => id === first.entry);
    expect(issued?.body).toMatchObject({
      number: 'R-2026-0001',
      sha256: first.sha256,
      head: entries[1]?.hash,
      entries: 2,
      from: '2026-11-01',
      file: 'one.pdf',
      pages: first.pages,
    });
  });

  it('is said to be narrowed only by what its kind heeds, and never by days the wrong way round', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const days = { from: '2026-11-01', to: '2026-11-30' };
    const out = join(program.folder, 'a.pdf');
    await program.call('reports.make', { client, kind: 'handover', out, ...days, kinds: ['incident'] });
    const { entries } = await program.call('entries.list', { client });
    for (const field of ['from', 'to', 'filters']) expect(entries.at(-1)?.body).not.toHaveProperty(field);
    const turned = { from: days.to, to: days.from };
    expect((await program.refused('reports.make', { client, kind: 'record', out, ...turned })).code).toBe(
      'invalid-input',
    );
  });

  it('has numbers of its own when two are made at once', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const made = await Promise.all(
      ['a.pdf', 'b.pdf'].map((name) =>
        program.call('reports.make', { client, kind: 'checklist', out: join(program.folder, name) }),
      ),
    );
    expect(new Set(made.map(({ number }) => number)).size).toBe(2);
  });

  it('is in the language asked for, else in that of the client it is for', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Sakura', language: 'ja' });
    const make = async (name: string, more: object) => {
      const made = await program.call('reports.make', {
        client,
        kind: 'handover',
        out: join(program.folder, name),
        ...more,
      });
      return (await readPdf(made.path)).language;
    };
    expect(await make('a.pdf', {})).toBe('ja');
    expect(await make('b.pdf', { language: 'hu' })).toBe('hu');
  });
});

describe('the place of a report', () => {
  it('is never inside the vault, and nothing but a PDF is replaced', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const letter = join(program.folder, 'letter.docx');
    await writeFile(letter, 'dear all');
    const refused = async (out: string) =>
      (await program.refused('reports.make', { client, kind: 'record', out })).code;
    expect(await refused(join(program.vault, 'vault.json'))).toBe('invalid-input');
    expect(await refused(join(program.vault, 'clients', client, 'journal', 'x.pdf'))).toBe('invalid-input');
    expect(await refused(letter)).toBe('already-exists');
    expect(await refused(join(program.folder, 'nowhere', 'a.pdf'))).toBe('not-found');
    await mkdir(join(program.folder, 'folder.pdf'));
    expect(await refused(join(program.folder, 'folder.pdf'))).toBe('already-exists');
    expect(await readFile(letter, 'utf8')).toBe('dear all');
    expect((await program.call('reports.list', { client })).reports).toEqual([]);
  });

  it('holds the old file until the new one is finished, and nothing half-written beside it', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const out = join(program.folder, 'record.pdf');
    await program.call('reports.make', { client, kind: 'record', out });
    const second = await program.call('reports.make', { client, kind: 'record', out });
    expect(
      createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
    ).toBe(second.sha256);
    expect((await readdir(program.folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('the list of reports', () => {
  it('marks those that rest on entries corrected since', async () => {
    await using program = await openProgram();
    const client = await withIncident(program);
    const { entries } = await program.call('entries.list', { client });
    const incident = entries[1]?.id;
    if (!incident) throw new Error('recorded above');
    const make = () =>
      program.call('reports.make', { client, kind: 'record', out: join(program.folder, 'record.pdf') });
    await make();
    const correction = await program.call('entries.amend', {
      client,
      entry: incident,
      reason: 'wrong',
      set: { minutes: 6 },
    });
    await make();
    const { reports } = await program.call('reports.list', { client });
    expect(reports.map(({ number, correctedSince }) => [number, correctedSince])).toEqual([
      ['R-2026-0001', [correction.id]],
      ['R-2026-0002', []],
    ]);
  });
});

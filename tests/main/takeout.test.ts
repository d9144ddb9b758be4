import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openProgram, type Program } from '../support/program.ts';

const hostile = '../../=1+1\u202e"><script>CON';

async function filled() {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: hostile });
  const { id: other } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const seal = async (kind: string, body: object) =>
    (await program.call('entries.seal', { client, kind: kind as 'incident', body: body as { what: string } })).id; // any kind, checked by its schema
  const incident = await seal('incident', {
    what: '=HYPERLINK("http://example.com","look")',
    exactWords: 'ő, "quoted"\nnext',
    opinion: 'private *view*',
  });
  await program.call('entries.amend', {
    client,
    entry: incident,
    reason: 'wrong',
    set: { what: '＝1＋1 # <b>bold</b>' },
  });
  const invoice = await seal('invoice', {
    number: '-7',
    issued: '2026-11-01',
    due: '2026-11-30',
    amount: { minor: -120050, currency: 'EUR' },
  }).catch(() => undefined);
  const good = await seal('invoice', {
    number: '2026-7; a, b',
    issued: '2026-11-01',
    due: '2026-11-30',
    amount: { minor: 120050, currency: 'EUR' },
  });
  const path = join(program.folder, 'proof.txt');
  await writeFile(path, 'exact bytes');
  await program.call('exhibits.add', { client, path });
  // As long as a disk takes it: with its number before it, it would be longer.
  const long = join(program.folder, `${'漢'.repeat(83)}.txt`);
  await writeFile(long, 'of a long name');
  await program.call('exhibits.add', { client, path: long });
  await program.call('entries.seal', { client: other, kind: 'incident', body: { what: 'of another client' } });
  return { program, client, other, incident, invoice, good };
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.flatMap((one) => (one.isFile() ? join(one.parentPath, one.name).slice(folder.length + 1) : [])).sort();
}

async function headsOf(program: Program, client: string): Promise<readonly string[]> {
  return (await program.call('entries.list', { client })).entries.map(({ hash }) => hash);
}

describe('taking everything out', () => {
  it('writes tables that a spreadsheet takes for text, with corrections folded in', async () => {
    const { program, incident } = await filled();
    await using _closing = program;
    const out = join(program.folder, 'tables');
    expect(await program.call('takeout.make', { form: 'csv', out })).toMatchObject({ path: out });
    const text = await readFile(join(out, 'incident.csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(2);
    expect(data.find(({ id }) => id === incident)).toMatchObject({
      what: "'＝1＋1 # <b>bold</b>",
      corrections: '1',
      exactWords: 'ő, "quoted"\nnext',
    });
    for (const name of await readdir(out)) {
      const cells = Papa.parse<string[]>((await readFile(join(out, name), 'utf8')).slice(1)).data.flat();
      expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    }
    const [, row] = Papa.parse<string[]>((await readFile(join(out, 'invoice.csv'), 'utf8')).slice(1)).data;
    expect(row).toContain('1200.50');
  });

  it('writes a readable log with the files, and stays inside its folder whatever the client is called', async () => {
    const { program, client, good } = await filled();
    await using _closing = program;
    const paid = { invoice: good, on: '2026-11-11', amount: { minor: 100, currency: 'EUR' } };
    await program.call('entries.seal', { client, kind: 'payment', body: paid });
    const out = join(program.folder, 'log');
    await program.call('takeout.make', { form: 'markdown', out, client, language: 'en' });
    const names = await filesUnder(out);
    expect(names.some((name) => name.endsWith('EX-001 proof.txt'))).toBe(true);
    expect(names.every((name) => !/[<>:"|?*\u202e]/.test(name) && !name.includes('..'))).toBe(true);
    const folder = names[0]?.split('/')[0] ?? '';
    expect(await readFile(join(out, folder, 'exhibits', 'EX-001 proof.txt'), 'utf8')).toBe('exact bytes');
    const month = await readFile(join(out, folder, '2026-11.md'), 'utf8');
    expect(month).toContain('\\<b\\>bold\\</b\\>');
    expect(month).toContain('private \\*view\\*');
    expect(month).toContain('wrong'); // the reason of the correction
    expect(month).toContain('HYPERLINK'); // and what stood there before
    expect(month).not.toContain('another client');
    // What an entry names is in the log too: a link leads to its month.
    expect(month).toMatch(/\[entry \d+[^\]]*\]\(2026-\d\d\.md\)/);
    expect(month).not.toContain('not in this record');
  });

  it('says what stood before each correction, and nothing where nothing did', async () => {
    const program = await openProgram();
    await using _closing = program;
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const { id: entry } = await program.call('entries.seal', { client, kind: 'incident', body: { what: 'the first' } });
    for (const what of ['the second', 'the third'])
      await program.call('entries.amend', { client, entry, reason: 'wrong', set: { what } });
    await program.call('entries.amend', { client, entry, reason: 'wrong', set: { opinion: 'so-so\n---\nreally' } });
    const out = join(program.folder, 'log');
    await program.call('takeout.make', { form: 'markdown', out, client, language: 'en' });
    const [name = ''] = await filesUnder(out);
    const said = await readFile(join(out, name), 'utf8');
    expect([...said.matchAll(/^ {2}(.*) before: (.*)$/gm)].map(([, field, value]) => [field, value])).toEqual([
      ['What', 'the first'],
      ['What', 'the second'],
      ['My opinion', 'nothing'],
    ]);
    expect(said).toContain('\\---'); // no heading
  });

  it('writes a sum with the decimals of its currency', async () => {
    const program = await openProgram();
    await using _closing = program;
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const amount = { minor: 1234567, currency: 'CLF' };
    const body = { number: '1', issued: '2026-11-01', due: '2026-11-30', amount };
    await program.call('entries.seal', { client, kind: 'invoice', body });
    const out = join(program.folder, 'tables');
    await program.call('takeout.make', { form: 'csv', out });
    expect(await readFile(join(out, 'invoice.csv'), 'utf8')).toContain('123.4567');
  });

  it('writes the day to look again at the last decision alone', async () => {
    const program = await openProgram();
    await using _closing = program;
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const decide = (choice: 'go-on' | 'pause', on: string, reviewOn: string) =>
      program.call('entries.seal', { client, kind: 'decision', body: { choice, on, reviewOn } });
    await decide('pause', '2026-11-02', '2027-03-01');
    await decide('go-on', '2026-11-01', '2027-02-01');
    const out = join(program.folder, 'due.ics');
    await program.call('takeout.make', { form: 'ics', out });
    expect((await readFile(out, 'utf8')).match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20270301']);
  });

  it('writes due dates that a calendar reads', async () => {
    const { program, client, good } = await filled();
    await using _closing = program;
    const amount = { minor: 100, currency: 'EUR' };
    const body = { number: '8', issued: '2026-11-01', due: '2026-11-30', amount };
    const later = await program.call('entries.seal', { client, kind: 'invoice', body });
    const more = {
      type: 'extension',
      what: 'ten days',
      invoice: later.id,
      until: '2026-12-10',
    } as const;
    await program.call('entries.seal', { client, kind: 'concession', body: more });
    const out = join(program.folder, 'due.ics');
    await program.call('takeout.make', { form: 'ics', out });
    const text = await readFile(out, 'utf8');
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const due = events.find(({ uid }) => uid === `invoice-${good}@on-record.invalid`);
    expect(due?.startDate.toString()).toBe('2026-11-30');
    expect(due?.summary).toContain('2026-7; a, b');
    const extended = events.find(({ uid }) => uid === `invoice-${later.id}@on-record.invalid`);
    expect(extended?.startDate.toString()).toBe('2026-12-10');
  });

  it('writes a copy that comes back in as the same journal, and one client alone as well', async () => {
    const { program, client, other } = await filled();
    await using _closing = program;
    const [copy, back, alone] = ['copy', 'back', 'alone'].map((name) => join(program.folder, name)) as [
      string,
      string,
      string,
    ];
    await program.call('takeout.make', { form: 'copy', out: copy });
    await program.call('takeout.bring-in', { from: copy, to: back });
    await program.call('takeout.make', { form: 'copy', out: alone, client });
    const before = [await headsOf(program, client), await headsOf(program, other)];
    expect(await program.call('vault.verify', { path: back })).toMatchObject({ ok: true });
    expect(await program.call('vault.verify', { path: alone })).toMatchObject({ ok: true });
    await using again = await openProgram({ begin: false });
    await cp(back, again.vault, { recursive: true });
    expect([await headsOf(again, client), await headsOf(again, other)]).toEqual(before);
    await using one = await openProgram({ begin: false });
    await cp(alone, one.vault, { recursive: true });
    expect((await one.call('clients.list', {})).clients.map(({ id }) => id)).toEqual([client]);
    expect(await headsOf(one, client)).toEqual(before[0]);
    // What is given to a client holds nothing about anybody else: not the user's details, nor who is who.
    expect((await readdir(alone)).sort()).toEqual(['clients', 'vault.json']);
    expect(await readdir(join(alone, 'clients'))).toEqual([client]);
  });

  it('replaces nothing, writes nothing into the vault, and leaves nothing half-written when it is stopped', async () => {
    const { program } = await filled();
    await using _closing = program;
    const taken = join(program.folder, 'taken');
    await writeFile(taken, 'mine');
    expect(await program.refused('takeout.make', { form: 'csv', out: taken })).toMatchObject({
      code: 'already-exists',
    });
    expect(await readFile(taken, 'utf8')).toBe('mine');
    expect(await program.refused('takeout.make', { form: 'csv', out: join(program.vault, 'x') })).toMatchObject({
      code: 'invalid-input',
    });
    const before = await readdir(program.folder);
    const stop = program.app.listen((name) => {
      if (name === 'progress') void program.call('jobs.stop', { job: 'takeout' });
    });
    expect(await program.refused('takeout.make', { form: 'copy', out: join(program.folder, 'half') })).toMatchObject({
      code: 'cancelled',
    });
    stop();
    expect(await readdir(program.folder)).toEqual(before);
    expect(await program.refused('takeout.bring-in', { from: taken, to: join(program.folder, 'to') })).toHaveProperty(
      'code',
    );
    await expect(stat(join(program.folder, 'to'))).rejects.toThrow();
  });
});

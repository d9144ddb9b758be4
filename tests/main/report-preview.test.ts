import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { describe, expect, it, vi } from 'vitest';
import { openProgram } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

// Each is a real PDF from real workers.
vi.setConfig({ testTimeout: 90_000 });

describe('a preview', () => {
  it('shows pages as they would be, and makes nothing', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    await program.call('entries.seal', { client, kind: 'incident', body: { what: 'Shouted.', opinion: 'PRIVATE' } });
    const before = (await program.call('entries.list', { client })).entries.length;
    const first = await program.call('reports.preview', { client, kind: 'record', width: 300 });
    expect(first.pages).toBeGreaterThan(4);
    expect(first.text).toContain('Nagy Kft.');
    const png = decode(Buffer.from(first.picture, 'base64'));
    expect([png.width, png.height]).toEqual([300, first.height]);
    const last = await program.call('reports.preview', { client, kind: 'record', page: 999 });
    expect(last).toMatchObject({ page: first.pages, pages: first.pages });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(before);
    const made = await program.call('reports.make', { client, kind: 'record', out: join(program.folder, 'a.pdf') });
    expect(made.number).toBe('R-2026-0001');
    expect(made.pages).toBe(first.pages);
  });

  it('gives way to the next one that is asked for', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const slow = program.app.call('reports.preview', { client, kind: 'record', language: 'ja' });
    const next = await program.call('reports.preview', { client, kind: 'record', language: 'hu' });
    expect(next.text).toContain('Nagy Kft.');
    expect(await slow).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('a record with exhibits', () => {
  it('shows what was chosen, leads from the entry to it, and names the rest', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const add = async (name: string, text: string) => {
      const path = join(program.folder, name);
      await writeFile(path, text);
      return (await program.call('exhibits.add', { client, path })).id;
    };
    const [shown, named] = [await add('calls.txt', 'CALL-LIST 通話'), await add('other.txt', 'NOT-SHOWN')];
    const { id: incident } = await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: 'Rang eleven times.', exhibits: [{ exhibit: shown }, { exhibit: named }] },
    });
    await program.call('entries.seal', { client, kind: 'own-miss', body: { what: 'SOMETHING-ELSE' } });
    const read = async (name: string, more: object) => {
      const out = join(program.folder, name);
      await program.call('reports.make', { client, kind: 'record', out, ...more });
      return readPdf(out);
    };
    const whole = await read('whole.pdf', { layIn: [shown], asks: 'Please answer by Friday.' });
    expect(whole.text).toContain('CALL-LIST 通話');
    expect(whole.text).toContain('Please answer by Friday.');
    expect(whole.text).not.toContain('NOT-SHOWN');
    expect(whole.text).toContain('EX-002');
    expect(whole.text).toContain('SOMETHING-ELSE');
    const one = await read('one.pdf', { incident });
    expect(one.text).toContain('Rang eleven times.');
    expect(one.text).toContain('CALL-LIST 通話');
    expect(one.text).not.toContain('SOMETHING-ELSE');
    expect(one.pages.length).toBeLessThan(4);
    expect(new TextDecoder().decode(one.attachments.get('journal.jsonl'))).not.toContain('SOMETHING-ELSE');
  });
});

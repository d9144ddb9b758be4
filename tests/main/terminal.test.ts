import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls } from '../../shared/contract.ts';
import { openTerminal } from '../support/terminal.ts';

const lines = (text: string) => text.trimEnd().split('\n');

describe('the command line', () => {
  it('lists every call a terminal may use, and prints the schemas of each', async () => {
    await using terminal = await openTerminal();
    const listed = lines((await terminal.run(['calls'])).out).map((line) => line.split(' ')[0] ?? '');
    const offered = Object.entries(calls).filter(([, call]) => !('door' in call));
    expect(listed).toEqual(offered.map(([name]) => name));
    for (const name of ['entries.seal', 'reports.make', 'vault.verify']) {
      const { code, out } = await terminal.run(['schema', name]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ call: name, input: {}, output: { type: 'object' } });
    }
  });

  it('records, lists and verifies, a call at a time', async () => {
    await using terminal = await openTerminal();
    await terminal.call('vault.create');
    const { id: client } = await terminal.call('clients.open', { name: 'Nagy Kft.' });
    const sealed = await terminal.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: 'Kiabált a telefonban.' },
    });
    expect(sealed).toMatchObject({ n: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { entries } = await terminal.call('entries.list', { client });
    expect(entries).toMatchObject([{ kind: 'client-opened' }, { id: sealed['id'], hash: sealed['hash'] }]);
    expect(await terminal.call('vault.verify')).toMatchObject({ ok: true });
    expect((await terminal.run(['verify', terminal.vault])).code).toBe(0);
  });

  it('exits 1 with the failure as JSON when a call is refused, and 2 with its usage for wrong words', async () => {
    await using terminal = await openTerminal();
    const refused = await terminal.run(['--vault', terminal.vault, 'clients.list']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'no-vault' });
    for (const words of [
      ['clients.list'],
      ['--vault', terminal.vault, 'no.such'],
      ['--frob'],
      ['schema', 'x'],
      ['--vault', terminal.vault, 'desktop.open'],
    ]) {
      const { code, err } = await terminal.run(words);
      expect([words, code]).toEqual([words, 2]);
      expect(err).toContain('on-record --vault DIR CALL');
    }
  });

  it('answers a stream line by line, bad lines included, and goes on', async () => {
    await using terminal = await openTerminal();
    await terminal.call('vault.create');
    const { id: client } = await terminal.call('clients.open', { name: 'さくら出版' });
    const seal = (what: string) =>
      JSON.stringify({ call: 'entries.seal', input: { client, kind: 'incident', body: { what } } });
    const input = [
      seal('一'),
      'not json',
      '{"call": 7}',
      '{"call": "no.such"}',
      seal(''),
      seal('二'),
      '{"call": "clients.list"}',
    ].join('\n');
    const { code, out } = await terminal.run(['--vault', terminal.vault, '-'], input);
    expect(code).toBe(0);
    const results = lines(out).map((line) => JSON.parse(line));
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false, false, false, true, true]);
    expect([results[0].value.n, results[5].value.n]).toEqual([2, 3]);
  });

  it('lets neither the time, nor a number, nor a hash be set', async () => {
    await using terminal = await openTerminal();
    await terminal.call('vault.create');
    const { id: client } = await terminal.call('clients.open', { name: 'A' });
    for (const extra of [
      { recordedAt: '2020-01-01T00:00:00.000Z' },
      { n: 1 },
      { hash: '0'.repeat(64) },
      { device: client },
    ]) {
      const input = JSON.stringify({ client, kind: 'incident', body: { what: 'x' }, ...extra });
      const { code, err } = await terminal.run(['--vault', terminal.vault, 'entries.seal', input]);
      expect([code, JSON.parse(err).code]).toEqual([1, 'invalid-input']);
    }
  });

  it('refuses a vault with a changed byte, and names the entry', async () => {
    await using terminal = await openTerminal();
    await terminal.call('vault.create');
    const { id: client } = await terminal.call('clients.open', { name: 'A' });
    await terminal.call('entries.seal', { client, kind: 'incident', body: { what: 'paid late' } });
    const folder = join(terminal.vault, 'clients', String(client), 'journal');
    const [name = ''] = await readdir(folder);
    const path = join(folder, name);
    await writeFile(path, (await readFile(path, 'utf8')).replace('paid late', 'paid soon'));
    const { code, out } = await terminal.run(['verify', terminal.vault]);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0]).toMatchObject({ what: 'altered', client, entry: { n: 2 }, weight: 'fault' });
    const polish = JSON.parse((await terminal.run(['verify', terminal.vault, '--language', 'pl'])).out);
    expect(polish.findings[0].message).toMatch(/^Wpis 2: zmieniony: .* Nienaruszone wpisy: 1\.$/);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProgram } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

const secret = 'der Kunde hat geschrien';

/** The bytes of every file below a folder. */
async function everything(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
  return texts.join('\n');
}

describe('a protected vault at the terminal', () => {
  it(
    'opens with the passphrase of a file, and with nothing else; no file holds a word of it',
    { timeout: 60_000 },
    async () => {
      await using terminal = await openTerminal();
      const [right, wrong] = [join(terminal.folder, 'right'), join(terminal.folder, 'wrong')];
      await writeFile(right, 'correct horse battery\n');
      await writeFile(wrong, 'correct horse buttery\n');
      const at = (file: string, ...words: string[]) =>
        terminal.run(['--vault', terminal.vault, '--passphrase-file', file, ...words]);
      expect((await at(right, 'vault.create', '{}')).code).toBe(0);
      const { id: client } = JSON.parse((await at(right, 'clients.open', '{"name": "Geheim GmbH"}')).out);
      const sealed = await at(
        right,
        'entries.seal',
        JSON.stringify({ client, kind: 'incident', body: { what: secret } }),
      );
      expect(JSON.parse(sealed.out)).toMatchObject({ n: 2 });
      await at(right, 'drafts.save', JSON.stringify({ client, kind: 'incident', body: { what: secret } }));

      expect(JSON.parse((await at(wrong, 'clients.list')).err)).toMatchObject({ code: 'wrong-passphrase' });
      const without = await terminal.run(['--vault', terminal.vault, 'clients.list']);
      expect(JSON.parse(without.err)).toMatchObject({ code: 'locked' });
      expect(JSON.parse((await terminal.run(['--vault', terminal.vault, 'vault.status'])).out)).toMatchObject({
        state: 'locked',
      });
      const bytes = await everything(terminal.folder);
      for (const word of [secret, 'Geheim GmbH', 'correct horse'])
        expect([word, bytes.split(word).length - 1]).toEqual([word, word === 'correct horse' ? 2 : 0]);
      // A copy can be checked for damage without the key.
      const outside = await terminal.run(['verify', terminal.vault]);
      expect([outside.code, JSON.parse(outside.out)]).toMatchObject([0, { findings: [{ what: 'sealed' }] }]);
      // With it, what is inside is checked too.
      const within = async (file: string) => terminal.run(['verify', terminal.vault, '--passphrase-file', file]);
      expect(JSON.parse((await within(right)).out)).toMatchObject({ ok: true, findings: [], checked: { entries: 2 } });
      expect(JSON.parse((await within(wrong)).err)).toMatchObject({ code: 'wrong-passphrase' });
    },
  );
});

describe('locking and unlocking', () => {
  it('refuses everything while it is locked, and gives everything back', async () => {
    await using program = await openProgram({ begin: false, passphrase: 'correct horse battery' });
    await program.call('vault.create', {});
    const { id: client } = await program.call('clients.open', { name: 'A' });
    const { key } = await program.call('vault.recovery-key', {});
    await program.call('vault.lock', {});
    expect(await program.call('vault.status', {})).toMatchObject({ state: 'locked' });
    for (const name of ['clients.list', 'drafts.list', 'me.get', 'today.view'] as const) {
      expect([name, (await program.refused(name, {})).code]).toEqual([name, 'locked']);
    }
    expect(await program.refused('entries.list', { client })).toMatchObject({ code: 'locked' });
    expect(await program.refused('vault.unlock', { passphrase: 'correct horse buttery' })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await program.call('vault.unlock', { recoveryKey: key.toLowerCase() });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(1);
    await program.call('vault.change-passphrase', {
      current: 'correct horse battery',
      next: 'a better one altogether',
    });
    await program.call('vault.lock', {});
    expect(await program.refused('vault.unlock', { passphrase: 'correct horse battery' })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await program.call('vault.unlock', { passphrase: 'a better one altogether' });
  });
});

describe('a backup', () => {
  it('is restored to a new folder with the same entries, and the restored vault can be written on', async () => {
    await using terminal = await openTerminal();
    await terminal.call('vault.create');
    const { id: client } = await terminal.call('clients.open', { name: 'A' });
    const { hash } = await terminal.call('entries.seal', { client, kind: 'incident', body: { what: 'x' } });
    const { path } = await terminal.call('vault.backup', { out: join(terminal.folder, 'backups') });
    await terminal.call('entries.seal', { client, kind: 'incident', body: { what: 'after the backup' } });
    const elsewhere = join(terminal.folder, 'restored');
    const restored = await terminal.run(['--vault', elsewhere, 'vault.restore', JSON.stringify({ from: path })]);
    expect(JSON.parse(restored.out)).toMatchObject({ folder: elsewhere });
    const listed = await terminal.run(['--vault', elsewhere, 'entries.list', JSON.stringify({ client })]);
    expect(JSON.parse(listed.out).entries.at(-1).hash).toBe(hash);
    const history = await terminal.run(['--vault', elsewhere, 'vault.history']);
    expect(JSON.parse(history.out).events).toMatchObject([
      { what: 'restored', from: basename(String(path)), citation: expect.any(String) },
    ]);
    const more = await terminal.run([
      '--vault',
      elsewhere,
      'entries.seal',
      JSON.stringify({ client, kind: 'incident', body: { what: 'y' } }),
    ]);
    expect([more.code, more.err]).toEqual([0, '']);
    expect((await terminal.run(['verify', elsewhere])).code).toBe(0);
    expect((await terminal.run(['--vault', elsewhere, 'vault.restore', JSON.stringify({ from: path })])).code).toBe(1);
  });
});

describe('erasing a client', () => {
  it('asks for the name, leaves no word behind, and says so in the vault', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    await program.call('entries.seal', { client, kind: 'incident', body: { what: secret } });
    expect(await program.refused('clients.erase', { client, name: 'Nagy' })).toMatchObject({ code: 'invalid-input' });
    const erased = await program.call('clients.erase', { client, name: 'Nagy Kft.' });
    expect(erased).toEqual({ entries: 2, elsewhere: 0, unread: [] });
    expect((await program.call('clients.list', {})).clients).toEqual([]);
    expect(await program.refused('entries.list', { client })).toMatchObject({
      code: expect.stringMatching(/erased|not-found/),
    });
    expect(await everything(program.vault)).not.toContain(secret);
    expect(await program.call('vault.verify', {})).toMatchObject({ ok: true });
    expect((await program.call('vault.history', {})).events).toMatchObject([{ what: 'client-erased' }]);
  });
});

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram } from '../../support/program.ts';

test.skipIf(process.platform === 'win32')('every file is for its owner alone, and every folder too', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'Shouted.' } });
  await program.call('drafts.save', { client, kind: 'incident', body: { what: 'Half a sent' } });
  await program.call('settings.set', { language: 'hu' });
  await program.call('exhibits.add', { client, path: import.meta.filename });
  await program.call('vault.backup', { out: join(program.folder, 'state/backups/one') });
  let seen = 0;
  for (const root of [program.vault, program.state]) {
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      seen += 1;
      expect([path, ((await stat(path)).mode & 0o077).toString(8)]).toEqual([path, '0']);
    }
  }
  expect(seen).toBeGreaterThan(12);
});

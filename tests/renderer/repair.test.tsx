import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { VerifyPage } from '../../renderer/verify/VerifyPage.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('a damaged journal is named by Verify, and whole again from a backup', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'as it was' } });
  const backup = await program.call('vault.backup', { out: join(program.folder, 'backups') });
  const { device = '' } = await program.call('vault.status', {});
  const journal = join(program.vault, 'clients', client, 'journal', `${device}.jsonl`);
  await writeFile(journal, (await readFile(journal, 'utf8')).replace('as it was', 'as it is…'));
  await program.again();

  const page = pageOn(program);
  page.choose(backup.path);
  const user = userEvent.setup();
  page.show(<VerifyPage />, { at: 'verify' });
  await user.click(await screen.findByRole('button', { name: 'Verify my journal' }));
  await screen.findByText('Not everything holds.');
  await user.click(await screen.findByRole('button', { name: 'Choose a backup…' }));
  await screen.findByText('Repaired. All holds again.', undefined, { timeout: 10_000 });
  expect(screen.queryByText('Not everything holds.')).toBeNull();
  expect((await program.call('entries.list', { client })).entries.at(-1)).toMatchObject({
    body: { what: 'as it was' },
  });
});

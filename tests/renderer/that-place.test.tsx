import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { VerifyPage } from '../../renderer/verify/VerifyPage.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('what fails in a place the user chose is said of that place, and not of the journal', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', { client, kind: 'incident', body: { what: 'They shouted.' } });
  const page = pageOn(program);
  const unplugged = join(program.folder, 'unplugged', 'fingerprint.txt');
  page.choose(unplugged);
  const user = userEvent.setup();
  page.show(<VerifyPage />, { at: 'verify' });
  await user.click(await screen.findByRole('button', { name: 'Save as a file…' }));
  await screen.findByText(/^What you chose is not there any more, so nothing was done\. The journal is as it was\./);
  expect(existsSync(unplugged)).toBe(false);
});

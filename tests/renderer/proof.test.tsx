import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OutsideProof } from '../../renderer/proof/OutsideProof.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

it('says that a fingerprint was saved of the client it was saved of alone', async () => {
  await using program = await openProgram();
  await program.call('clients.open', { name: 'Harbour Books' });
  await program.call('clients.open', { name: 'Nagy Kft.' });
  const page = pageOn(program);
  page.choose(join(program.folder, 'proof.txt'));
  const user = userEvent.setup();
  page.show(<OutsideProof />, { at: 'verify' });
  const whose = async (name: string) => {
    await user.click(await screen.findByRole('button', { name: /Whose journal/ }));
    await user.click(await screen.findByRole('option', { name }));
  };
  await screen.findByRole('button', { name: 'Save as a file…' });
  await whose('Nagy Kft.');
  await user.click(await screen.findByRole('button', { name: 'Save as a file…' }));
  expect(await screen.findByText(/proof\.txt/)).toBeTruthy();
  await whose('Harbour Books'); // seen before: it is there at once
  await screen.findByRole('button', { name: /Harbour Books/ });
  expect(screen.queryByText(/proof\.txt/)).toBeNull();
});

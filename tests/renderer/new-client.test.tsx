import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NewClient } from '../../renderer/clients/NewClient.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('somebody with whom nothing is agreed yet is a prospect, and is looked at first', async () => {
  await using program = await openProgram();
  const page = pageOn(program);
  page.show(<NewClient isOpen onClose={() => undefined} />);
  await userEvent.type(await screen.findByLabelText('Name of the client'), 'Harbour Books');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Nothing is agreed yet: a prospect' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open the journal' }));
  await waitFor(() => expect(page.went).toMatchObject([{ at: 'client', tab: 'money', part: 'terms' }]));
  const { clients } = await program.call('clients.list', {});
  expect(clients).toMatchObject([{ name: 'Harbour Books', state: 'prospect' }]);
});

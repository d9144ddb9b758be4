import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DetailsDialog } from '../../renderer/clients/details/DetailsDialog.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

const profile = { name: 'Marlow Events', zone: 'Europe/Dublin', people: [{ name: 'Declan', role: 'Owner' }] };

async function shown(program: Program) {
  const { id: client } = await program.call('clients.open', profile);
  const { summary } = await program.call('clients.get', { client });
  let isClosed = false;
  pageOn(program).show(<DetailsDialog summary={summary} onClose={() => (isClosed = true)} />);
  await screen.findByLabelText('Name of the client');
  return { client, closed: () => waitFor(() => expect(isClosed).toBe(true)) };
}

test('the details of a client are recorded whole, with who is there, and what the form does not show stays', async () => {
  await using program = await openProgram();
  const { client, closed } = await shown(program);
  await userEvent.type(screen.getByLabelText('Address'), '3 Tannery Court');
  await userEvent.type(screen.getByLabelText('Currency'), 'eur');
  await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  const added = within(screen.getByRole('group', { name: 'A person' }));
  await userEvent.type(added.getByLabelText('Mail'), 'sinead@marlow.example');
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(await screen.findByText('This is needed.')).toBeTruthy(); // a mail of nobody
  await userEvent.type(added.getByLabelText('Name'), 'Sinéad');
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  await closed();
  expect((await program.call('clients.get', { client })).profile).toEqual({
    ...profile,
    people: [...profile.people, { name: 'Sinéad', email: 'sinead@marlow.example' }],
    address: '3 Tannery Court',
    currency: 'EUR',
  });
});

test('where a client stands changes with a reason, and records nothing else', async () => {
  await using program = await openProgram();
  const { client, closed } = await shown(program);
  await userEvent.click(screen.getByRole('button', { name: /Where they stand/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'On watch' }));
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect((await program.call('clients.get', { client })).summary.state).toBe('active');
  await userEvent.type(screen.getByLabelText('Why this changes'), 'Two reminders unanswered.');
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  await closed();
  const { summary, kinds } = await program.call('clients.get', { client });
  expect(summary.state).toBe('watch');
  expect(kinds['client-revised']).toBeUndefined();
});

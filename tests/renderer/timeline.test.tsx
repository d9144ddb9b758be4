import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Timeline } from '../../renderer/timeline/Timeline.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('the timeline shows all, goes to the newest by End and back by Home, and leads to an entry', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const told = async (what: string, on: string) =>
    (await program.call('entries.seal', { client, kind: 'incident', body: { what, occurred: { on } } })).id;
  const old = await told('Long ago', '2021-03-04');
  await told('In between', '2024-05');
  await told('Just now', '2026-11-11');
  let led: string | undefined;
  pageOn(program).show(<Timeline client={client} onEntry={(id) => (led = id)} />);

  const list = within(await screen.findByRole('region', { name: '4 entries in view' }));
  expect(list.getAllByRole('button').map((one) => one.textContent)).toHaveLength(4);
  screen.getByRole('group', { name: 'Timeline' }).focus();
  await userEvent.keyboard('{End}');
  expect(await screen.findByRole('heading', { name: '2 entries in view' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Long ago/ })).toBeNull();
  await userEvent.keyboard('{PageUp}');
  expect(screen.queryByRole('button', { name: /Just now/ })).toBeNull();
  await userEvent.keyboard('{Home}');
  await userEvent.click(await screen.findByRole('button', { name: /Long ago/ }));
  expect(led).toBe(old);
});

test('lanes are left out, the look is kept under a name, found again by keys alone, and makes a record', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  for (const on of ['2021-03-04', '2026-11-11'])
    await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: `What came on ${on}`, occurred: { on } },
    });
  const page = pageOn(program);
  page.show(<Timeline client={client} onEntry={() => undefined} />);
  await screen.findByRole('heading', { name: '3 entries in view' });

  await userEvent.click(screen.getByRole('button', { name: 'All lanes' }));
  await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'What happened' }));
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('heading', { name: '2 entries in view' })).toBeTruthy();
  screen.getByRole('group', { name: 'Timeline' }).focus();
  await userEvent.keyboard('{End}');
  await screen.findByRole('heading', { name: '1 entry in view' });

  await userEvent.click(screen.getByRole('button', { name: 'Saved views' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name of this view' }), 'Autumn{Enter}');
  await screen.findByText('“Autumn” is saved.');
  await userEvent.keyboard('{Escape}{Home}');
  const { views } = await program.call('views.list', { client });
  expect(views).toEqual([{ client, name: 'Autumn', from: expect.any(String), lanes: ['happened'] }]);

  screen.getByRole('group', { name: 'Timeline' }).focus();
  await userEvent.keyboard('{Home}');
  await screen.findByRole('heading', { name: '2 entries in view' });
  screen.getByRole('button', { name: 'Saved views' }).focus();
  await userEvent.keyboard('{Enter}');
  (await screen.findByRole('button', { name: /^Autumn/ })).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { name: '1 entry in view' });

  await userEvent.click(screen.getByRole('button', { name: 'Saved views' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Make a record of this view' }));
  expect(page.went).toEqual([
    { at: 'client', client, tab: 'reports', record: { from: views[0]?.from, kinds: ['incident'] } },
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Saved views' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Discard “Autumn”' }));
  expect(await screen.findByText(/^None yet/)).toBeTruthy();
});

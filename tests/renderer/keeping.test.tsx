import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import type { Place } from '../../renderer/app/place.ts';
import { ClientPage } from '../../renderer/clients/ClientPage.tsx';
import { EraseDialog } from '../../renderer/trust/EraseDialog.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

/** The machine may be busy. */
const patiently = { timeout: 15_000 };

async function shown(program: Program, client: ClientId): Promise<readonly Place[]> {
  const { summary } = await program.call('clients.get', { client });
  const place = { at: 'client', client, tab: 'accounts' } as const;
  const page = pageOn(program);
  page.show(<ClientPage summary={summary} place={place} />, place);
  await screen.findByRole('heading', { level: 1, name: 'Nagy Kft.' }, patiently);
  return page.went;
}

test('a day is set until which the client is kept, with the reason, and stands beside the figures', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await shown(program, client);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'More about this client' }));
  await user.click(await screen.findByRole('menuitem', { name: 'How long it is kept…' }, patiently));
  const dialog = await screen.findByRole('dialog', undefined, patiently);
  await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'The tax office may ask.');
  await user.click(within(dialog).getByRole('button', { name: 'Record' }));
  // The clock of the tests stands in 2026.
  await screen.findByText('31 December 2036', undefined, patiently);
  await screen.findByText('The tax office may ask.', undefined, patiently);
  const { entries } = await program.call('entries.list', { client });
  expect(entries.at(-1)).toMatchObject({ kind: 'retention-set', body: { until: '2036-12-31' } });
});

test('a day that has passed is said on the page, and leads to a new one, out, or to erasing', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', { client, kind: 'retention-set', body: { until: '2026-11-10' } });
  expect((await program.call('today.view', {})).items).toMatchObject([
    { kind: 'retention-passed', act: 'see-keeping', client, day: '2026-11-10' },
  ]);
  const went = await shown(program, client);
  await screen.findByText(/The date you set for keeping this client has passed/, undefined, patiently);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Keep longer…' }));
  const dialog = await screen.findByRole('dialog', undefined, patiently);
  await user.click(within(dialog).getByText('No date'));
  await user.click(within(dialog).getByRole('button', { name: 'Record' }));
  await expect.poll(() => screen.queryByText(/has passed/), patiently).toBeNull();
  expect((await program.call('today.view', {})).items).toEqual([]);

  await program.call('entries.seal', { client, kind: 'retention-set', body: { until: '2026-11-11' } });
  await user.click(await screen.findByRole('button', { name: 'Erase this client…' }, patiently));
  await user.type(
    await screen.findByRole('textbox', { name: 'Type the client’s name to erase it' }, patiently),
    'Nagy Kft.',
  );
  await user.click(screen.getByRole('button', { name: 'Erase for good' }));
  await expect.poll(() => went, patiently).toEqual([{ at: 'today' }]);
  expect((await program.call('clients.list', {})).clients).toEqual([]);
});

test('who erases a client is led to Today, though the client and the dialog leave the screen before the answer is heard', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const page = pageOn(program);
  const There = () => {
    const [isThere, setThere] = useState(true);
    useEffect(() => program.app.listen((name) => name === 'changed' && setThere(false)), []);
    return isThere ? <EraseDialog client={client} name="Nagy Kft." onClose={() => undefined} /> : null;
  };
  page.show(<There />, { at: 'client', client, tab: 'log' });
  const user = userEvent.setup();
  await user.type(
    await screen.findByRole('textbox', { name: 'Type the client’s name to erase it' }, patiently),
    'Nagy Kft.',
  );
  await user.click(screen.getByRole('button', { name: 'Erase for good' }));
  await expect.poll(() => page.went, patiently).toEqual([{ at: 'today' }]);
});

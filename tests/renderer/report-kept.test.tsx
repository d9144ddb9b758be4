import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ClientPlace } from '../../renderer/app/place.ts';
import { ReportsPanel } from '../../renderer/reports/ReportsPanel.tsx';
import { Button } from '../../renderer/ui/Button.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let summary: ClientSummary;
beforeAll(async () => {
  program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Harbour Books' });
  await program.call('entries.seal', {
    client,
    kind: 'incident',
    body: { what: 'He is an idiot.', signs: ['threat'] },
  });
  const found = (await program.call('clients.list', {})).clients.find(({ id }) => id === client);
  if (!found) throw new Error('opened above');
  summary = found;
});
afterAll(() => program[Symbol.asyncDispose]());

/** The place for reports, and a way out of it and back, as by a finding that leads to its entry. */
function Window({ begun }: { begun?: ClientPlace['record'] }) {
  const [isThere, setThere] = useState(true);
  const [isBegun, setBegun] = useState(false);
  return (
    <>
      <Button onPress={() => setThere(!isThere)}>Away or back</Button>
      <Button onPress={() => setBegun(!isBegun)}>From the timeline</Button>
      {isThere && <ReportsPanel summary={summary} begun={isBegun ? begun : undefined} />}
    </>
  );
}

it('keeps what was chosen, and what a stranger would ask, for whoever follows a finding and comes back', async () => {
  pageOn(program).show(<Window begun={{ from: '2026-01-01', to: '2026-01-31', kinds: undefined }} />);
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const asks = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What you ask for' });
  await user.type(await screen.findByRole('textbox', { name: 'What you ask for' }), 'An apology.');
  await user.click(screen.getByRole('checkbox', { name: 'Also make the bundle' }));
  const question = await screen.findByRole('button', { name: /What a stranger would ask/ });
  await user.click(question);
  await screen.findByText('“idiot” tells of you rather than of what happened');

  await press('Away or back');
  expect(screen.queryByRole('textbox', { name: 'What you ask for' })).toBeNull();
  await press('Away or back');
  expect(asks().value).toBe('An apology.');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Also make the bundle' }).checked).toBe(true);
  expect(await screen.findByText('“idiot” tells of you rather than of what happened')).toBeTruthy();

  await press('From the timeline');
  expect(asks().value).toBe('');
  expect(screen.getAllByText(/1 January 2026/).length).toBeGreaterThan(0);
  await user.type(asks(), 'Peace.');
  await press('Away or back');
  await press('Away or back');
  expect(asks().value).toBe('Peace.');
});

it('takes none of the signs for none, and says that one is needed', async () => {
  pageOn(program).show(<Window />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Details/ }));
  const signs = await screen.findByRole('group', { name: 'What it is about' });
  await user.click(within(signs).getByRole('button', { name: 'None' }));
  expect(within(signs).getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  expect(screen.getByText('Choose at least one, or all.')).toBeTruthy();
  // Pages of what was chosen before would be taken for those of now.
  expect(screen.getByText('The pages stand here once the choices are complete.')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(within(signs).getByRole('checkbox'));
  expect(screen.queryByText('Choose at least one, or all.')).toBeNull();
});

it('says what could not be looked at, and not that nothing was found', async () => {
  const page = pageOn(program);
  page.refuse('reports.check', { code: 'corrupt', message: 'damaged' });
  page.show(<Window />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /What a stranger would ask/ }));
  expect(await screen.findByText(/A part of the journal is damaged/)).toBeTruthy();
  expect(screen.queryByText('nothing found')).toBeNull();
});

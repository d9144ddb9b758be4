import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Place } from '../../renderer/app/place.ts';
import { RecordingProvider } from '../../renderer/money/forms/RecordingProvider.tsx';
import { WaitingPart } from '../../renderer/money/waiting/WaitingPart.tsx';
import { WorkPart } from '../../renderer/money/work/WorkPart.tsx';
import { OpenItems } from '../../renderer/letting-go/settle/OpenItems.tsx';
import { Worth } from '../../renderer/next/Worth.tsx';
import { Figures } from '../../renderer/clients/Figures.tsx';
import type { ClientId } from '../../shared/fields.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

async function shown(program: Program): Promise<{ readonly client: ClientId; readonly went: readonly Place[] }> {
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const amount = { minor: 120_000, currency: 'EUR' };
  const body = { number: '2026-07', issued: '2026-09-01', due: '2026-09-15', amount };
  await program.call('entries.seal', { client, kind: 'invoice', body });
  const asked = { what: 'The photographs of the hall', askedOn: '2026-10-01', neededBy: '2026-10-05' };
  await program.call('entries.seal', { client, kind: 'requested', body: asked });
  const { summary } = await program.call('clients.get', { client });
  const page = pageOn(program);
  page.show(<Figures summary={summary} />, { at: 'client', client, tab: 'log' });
  return { client, went: page.went };
}

test('the figures beside a client open the entries they were counted from', async () => {
  await using program = await openProgram();
  await shown(program);
  await userEvent.click(await screen.findByRole('button', { name: /^€1,200.00: / }));
  const money = within(await screen.findByRole('dialog'));
  expect(await money.findByText(/2026-07/)).toBeDefined();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: /^38 days: / }));
  const waiting = within(await screen.findByRole('dialog'));
  expect(await waiting.findByText(/photographs of the hall/)).toBeDefined();
});

test('what comes next leads to the very letter it asks for, about the very invoice', async () => {
  await using program = await openProgram();
  const { client, went } = await shown(program);
  await userEvent.click(await screen.findByRole('button', { name: 'Write the letter' }));
  const { invoices } = await program.call('money.view', { client });
  expect(went).toEqual([
    { at: 'letter', client, template: 'reminder-1', choice: { invoices: invoices.map(({ id }) => id) } },
  ]);
});

test('a number of a chart opens the entries of its month', async () => {
  await using program = await openProgram();
  const { client } = await shown(program);
  const asked = { what: 'The menu of the gala', askedOn: '2026-09-01', neededBy: '2026-09-10' };
  const { id: request } = await program.call('entries.seal', { client, kind: 'requested', body: asked });
  await program.call('entries.seal', { client, kind: 'answered', body: { request, on: '2026-09-14' } });
  const part = (
    <RecordingProvider client={client}>
      <WaitingPart client={client} />
    </RecordingProvider>
  );
  pageOn(program).show(part, { at: 'client', client, tab: 'money', part: 'waiting' });
  await userEvent.click(await screen.findByRole('button', { name: /^\d+: Sep/ }));
  const september = within(await screen.findByRole('dialog'));
  expect(await september.findByText('The menu of the gala')).toBeDefined();
  expect(september.queryByText(/photographs/)).toBeNull();
});

test('the rate that was agreed opens the terms it stands in, where an hour’s pay is beside it and where one decides', async () => {
  await using program = await openProgram();
  const { client } = await shown(program);
  const rate = { amount: { minor: 6000, currency: 'EUR' }, per: 'hour' as const };
  await program.call('entries.seal', { client, kind: 'terms-agreed', body: { from: '2026-08-01', rate } });
  await program.call('entries.seal', {
    client,
    kind: 'work',
    body: { memo: 'Drew the hall', minutes: 600, on: '2026-09-02' },
  });
  const { invoices } = await program.call('money.view', { client });
  const body = { invoice: invoices[0]?.id, on: '2026-10-01', amount: { minor: 30_000, currency: 'EUR' } };
  await program.call('entries.seal', { client, kind: 'payment', body });
  const leave = pageOn(program).show(
    <RecordingProvider client={client}>
      <WorkPart client={client} />
    </RecordingProvider>,
    { at: 'client', client, tab: 'money', part: 'work' },
  );
  await userEvent.click(await screen.findByRole('button', { name: /^€60.00: / }));
  expect(await within(await screen.findByRole('dialog')).findByText(/Rate: €60.00 an hour/)).toBeDefined();
  leave();
  const view = await program.call('decision.view', { client });
  pageOn(program).show(<Worth client={client} view={view} />, { at: 'client', client, tab: 'next' });
  await userEvent.click(await screen.findByRole('button', { name: /€60.00.*1 entry/ }));
  expect(await within(await screen.findByRole('dialog')).findByText(/Rate: €60.00 an hour/)).toBeDefined();
});

test('of very many open items the first stand on the page where one settles, and more when asked for', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  for (let i = 0; i < 45; i++) {
    const body = {
      number: `2026-${i}`,
      issued: '2026-09-01',
      due: '2026-09-15',
      amount: { minor: 100, currency: 'EUR' },
    };
    await program.call('entries.seal', { client, kind: 'invoice', body });
  }
  const money = await program.call('money.view', { client });
  pageOn(program).show(<OpenItems client={client} money={money} />, { at: 'letting-go', client });
  await waitFor(async () => expect(await screen.findAllByRole('listitem')).toHaveLength(40));
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(45);
});

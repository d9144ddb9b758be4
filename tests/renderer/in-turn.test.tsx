import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StepDialog } from '../../renderer/accounts/StepDialog.tsx';
import { DetailsDialog } from '../../renderer/clients/details/DetailsDialog.tsx';
import { LettingGoPage } from '../../renderer/letting-go/LettingGoPage.tsx';
import type { Output } from '../../shared/contract.ts';
import type { EntryId } from '../../shared/fields.ts';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

/** The machine may be busy. */
const patiently = { timeout: 15_000 };
const full = { code: 'disk-full', message: 'the disk is full' } as const;

async function begun() {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', language: 'en' });
  const { summary } = await program.call('clients.get', { client });
  const count = async (kind: string) =>
    (await program.call('entries.list', { client, limit: 500 })).entries.filter((entry) => entry.kind === kind).length;
  const page = pageOn(program);
  return { program, client, summary, page, count, [Symbol.asyncDispose]: () => program[Symbol.asyncDispose]() };
}

type Account = Output<'accounts.view'>['accounts'][number];

test('a step of three accounts, whose second is refused by a full disk, is recorded once for each at the next press', async () => {
  await using there = await begun();
  const { program, client, page, count } = there;
  for (const name of ['Hosting', 'Shop', 'Mail'])
    await program.call('entries.seal', { client, kind: 'account', body: { name, platform: 'Nine' } });
  const [account, ...alike] = (await program.call('accounts.view', { client })).accounts as [Account, ...Account[]]; // three
  let isClosed = false;
  page.show(
    <StepDialog client={client} account={account} step="client-owns" alike={alike} onClose={() => (isClosed = true)} />,
  );
  for (const { name } of alike)
    await userEvent.click(await screen.findByLabelText(new RegExp(name), undefined, patiently));
  page.refuseAfter(1, 'entries.seal', full);
  const record = screen.getByRole('button', { name: 'Record this step' });
  await userEvent.click(record);
  await screen.findByText(/disk is full/i, undefined, patiently);
  expect(await count('account-step')).toBe(1);
  await userEvent.click(record);
  await waitFor(() => expect(isClosed).toBe(true), patiently);
  const { entries } = await program.call('entries.list', { client, limit: 500 });
  const steps = entries.filter(({ kind }) => kind === 'account-step');
  expect(steps.map(({ body }) => (body as { account: EntryId }).account).toSorted()).toEqual(
    [account, ...alike].map(({ id }) => id).toSorted(),
  );
});

test('closing that is refused at its last entry changes where the client stands once', async () => {
  await using there = await begun();
  const { program, client, summary, page, count } = there;
  page.show(<LettingGoPage summary={summary} />, { at: 'letting-go', client, begun: 'close' });
  const close = await screen.findByRole('button', { name: /^Close/ }, patiently);
  page.refuseAfter(1, 'entries.seal', full);
  await userEvent.click(close);
  await screen.findByText(/disk is full/i, undefined, patiently);
  expect(await count('state-changed')).toBe(1);
  await userEvent.click(close);
  await waitFor(async () => expect(await count('letting-go-step')).toBe(1), patiently);
  expect(await count('state-changed')).toBe(1);
  expect((await program.call('clients.get', { client })).summary.state).toBe('former');
});

test('a decision to let go that is refused between its two entries says so, and is one of each after the next press', async () => {
  await using there = await begun();
  const { program, client, summary, page, count } = there;
  page.show(<LettingGoPage summary={summary} />, { at: 'letting-go', client });
  await userEvent.click(await screen.findByRole('radio', { name: /Let them go/ }, patiently));
  await userEvent.type(screen.getByLabelText('Why'), 'Three limits, none kept');
  page.refuseAfter(1, 'entries.seal', full);
  const record = screen.getByRole('button', { name: /^Record/ });
  await userEvent.click(record);
  await screen.findByText(/disk is full/i, undefined, patiently);
  await userEvent.click(record);
  await waitFor(async () => expect(await count('decision')).toBe(1), patiently);
  await screen.findByText('New work stops here.', { exact: false }, patiently);
  expect(await count('state-changed')).toBe(1);
  expect((await program.call('clients.get', { client })).summary.state).toBe('letting-go');
});

test('details and where the client stands, refused between the two, are one entry each', async () => {
  await using there = await begun();
  const { summary, page, count } = there;
  let isClosed = false;
  page.show(<DetailsDialog summary={summary} onClose={() => (isClosed = true)} />);
  await userEvent.type(await screen.findByLabelText(/^Notes/, undefined, patiently), 'pays late');
  await userEvent.click(screen.getByRole('button', { name: /Active|Prospect/ }));
  await userEvent.click(await screen.findByRole('option', { name: /On watch/ }));
  await userEvent.type(await screen.findByLabelText(/^Why/, undefined, patiently), 'he pays late');
  page.refuseAfter(0, 'entries.seal', full);
  const record = screen.getByRole('button', { name: /^Record/ });
  await userEvent.click(record);
  await screen.findByText(/disk is full/i, undefined, patiently);
  expect(await count('client-revised')).toBe(1);
  await userEvent.click(record);
  await waitFor(() => expect(isClosed).toBe(true), patiently);
  expect([await count('client-revised'), await count('state-changed')]).toEqual([1, 1]);
});

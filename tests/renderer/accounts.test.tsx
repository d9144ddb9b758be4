import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { AccountsPanel } from '../../renderer/accounts/AccountsPanel.tsx';
import type { Place } from '../../renderer/app/place.ts';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { EntryId } from '../../shared/fields.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn, type Page } from './page.tsx';

interface Shown {
  readonly page: Page;
  readonly client: ClientSummary['id'];
  readonly account: EntryId;
  readonly went: readonly Place[];
}

async function shown(program: Program): Promise<Shown> {
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const body = { name: 'Newsletter', platform: 'Mailchimp' };
  const { id: account } = await program.call('entries.seal', { client, kind: 'account', body });
  const { summary } = await program.call('clients.get', { client });
  const page = pageOn(program);
  page.show(<AccountsPanel summary={summary} />, { at: 'client', client, tab: 'accounts' });
  await screen.findByRole('table');
  return { page, client, account, went: page.went };
}

const steps = async (program: Program, client: ClientSummary['id']) =>
  (await program.call('accounts.view', { client })).accounts[0]?.steps ?? [];

describe('the table of accounts', () => {
  test('a step is recorded from its cell, and the cell keeps the focus', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    await userEvent.click(screen.getByRole('button', { name: /^Client owns it, Newsletter: record/ }));
    await userEvent.type(await screen.findByLabelText('How one can tell'), 'Their mail of Friday');
    await userEvent.click(await screen.findByRole('button', { name: 'Record this step' }));
    const done = await screen.findByRole('button', { name: /^Client owns it, Newsletter: done/ });
    expect(done.textContent).toContain('Their mail of Friday');
    expect(await steps(program, client)).toMatchObject([{ step: 'client-owns', proof: 'Their mail of Friday' }]);
    await waitFor(() => expect(document.activeElement).toBe(done));
  });

  test('removing my access first is warned about and possible', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    await userEvent.click(screen.getByRole('button', { name: /^My access removed, Newsletter: record/ }));
    expect(await screen.findByText(/can lock both of you out. You can record it all the same/)).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Record this step' }));
    const done = await screen.findByRole('button', { name: /^My access removed, Newsletter: done/ });
    expect(done.textContent).toContain('before “Client owns it”');
    expect(await steps(program, client)).toHaveLength(1);
  });

  test('a step that did not happen is withdrawn with a reason, and is next again', async () => {
    await using program = await openProgram();
    const { client, account } = await shown(program);
    const body = { account, step: 'client-owns' as const, on: '2026-11-10' };
    await program.call('entries.seal', { client, kind: 'account-step', body });
    await userEvent.click(await screen.findByRole('button', { name: /^Client owns it, Newsletter: done/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'This did not happen…' }));
    const withdraw = await screen.findByRole('button', { name: 'Withdraw' });
    await userEvent.click(withdraw);
    expect(screen.getByText('This is needed.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Why it does not count'), 'The invitation was never accepted.');
    await userEvent.click(withdraw);
    await screen.findByRole('button', { name: /^Client owns it, Newsletter: record/ });
    expect(await steps(program, client)).toEqual([]);
  });

  test('an account one was never let in to asks for no steps; the day access is given, it does', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    const body = { name: 'Shop', platform: 'WooCommerce', noAccess: true as const };
    await program.call('entries.seal', { client, kind: 'account', body });
    const row = within(await screen.findByRole('row', { name: /Shop/ }));
    expect(row.queryByRole('button', { name: /: record$/ })).toBeNull();
    expect(row.getByText(/No access was given to me: nothing to hand over/)).toBeDefined();
    await userEvent.click(row.getByRole('button', { name: 'I was let in…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record this step' }));
    expect(await row.findByRole('button', { name: /^Client owns it, Shop: record/ })).toBeDefined();
  });

  test('a full disk loses nothing that was typed, and says what to do', async () => {
    await using program = await openProgram();
    const { page } = await shown(program);
    page.refuse('entries.seal', { code: 'disk-full', message: 'no space left' });
    await userEvent.click(screen.getByRole('button', { name: 'Add an account' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('What it is'), 'Domain');
    await userEvent.type(dialog.getByLabelText('Where it is'), 'registrar');
    await userEvent.click(dialog.getByRole('button', { name: 'Add an account' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Free some space');
    expect(dialog.getByLabelText('What it is')).toHaveProperty('value', 'Domain');
  });
});

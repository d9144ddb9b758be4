import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ClientHead } from '../../renderer/clients/ClientHead.tsx';
import { LettingGoPage } from '../../renderer/letting-go/LettingGoPage.tsx';
import type { ClientId } from '../../shared/fields.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn, type Page } from './page.tsx';

const day = '2026-11-12';

async function client(program: Program): Promise<ClientId> {
  const { id } = await program.call('clients.open', { name: 'Marlow Events' });
  for (const name of ['Newsletter', 'Domain', 'Shop'])
    await program.call('entries.seal', { client: id, kind: 'account', body: { name, platform: 'Elsewhere' } });
  await program.call('entries.seal', { client: id, kind: 'decision', body: { choice: 'let-go', on: day } });
  return id;
}

async function show(program: Program, id: ClientId): Promise<Page> {
  const { summary } = await program.call('clients.get', { client: id });
  const page = pageOn(program);
  page.show(<LettingGoPage summary={summary} />, { at: 'letting-go', client: id });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const step = (name: string) => within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(name) });

describe('letting a client go', () => {
  test('accounts gone past without being handed over get no tick', async () => {
    await using program = await openProgram();
    const id = await client(program);
    for (const done of ['settle', 'accounts'] as const)
      await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: done, on: day } });
    await show(program, id);
    expect(within(step('Decide')).getByLabelText('done')).toBeDefined();
    expect(within(step('Accounts')).queryByLabelText('done')).toBeNull();
    expect(within(step('Accounts')).getByLabelText('left open')).toBeDefined();
    expect(step('Accounts').textContent).toContain('0 of 3 handed over');
  });

  test('one proof for several accounts is typed once, and each account gets its entry', async () => {
    await using program = await openProgram();
    const id = await client(program);
    await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: 'settle', on: day } });
    await show(program, id);
    await userEvent.click(screen.getByRole('button', { name: /^Client owns it, Newsletter: record/ }));
    await userEvent.type(await screen.findByLabelText('How one can tell'), 'Their mail of Friday');
    await userEvent.click(screen.getByText('Domain · Elsewhere'));
    await userEvent.click(screen.getByRole('button', { name: 'Record this step' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { accounts } = await program.call('accounts.view', { client: id });
    expect(accounts.map(({ name, steps }) => [name, steps.map(({ proof }) => proof)])).toEqual([
      ['Newsletter', ['Their mail of Friday']],
      ['Domain', ['Their mail of Friday']],
      ['Shop', []],
    ]);
  });

  test('the reasons the record shows are offered first, and their entries at once', async () => {
    await using program = await openProgram();
    const id = await client(program);
    const incident = { what: 'Called at two in the night.', signs: ['out-of-hours'] };
    await program.call('entries.seal', { client: id, kind: 'incident', body: incident });
    for (const done of ['settle', 'accounts'] as const)
      await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: done, on: day } });
    await show(program, id);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a reason…' }));
    await waitFor(() =>
      expect(screen.getAllByRole('menuitem')[0]?.textContent).toBe('your failure to keep to the agreed hours1 entry'),
    );
    await userEvent.click(screen.getAllByRole('menuitem')[0] as HTMLElement); // the first was just looked at
    expect(await screen.findByRole('option', { name: /Called at two/ })).toBeDefined();
  });

  test('what is worked and not billed stands in the final invoice already', async () => {
    await using program = await openProgram();
    const id = await client(program);
    const rate = { amount: { minor: 6000, currency: 'EUR' }, per: 'hour' as const };
    await program.call('entries.seal', { client: id, kind: 'terms-agreed', body: { from: '2026-01-01', rate } });
    await program.call('entries.seal', { client: id, kind: 'work', body: { memo: 'Posts', minutes: 90, on: day } });
    await show(program, id);
    await screen.findByText(/not billed yet, at the agreed rate/);
    await userEvent.click(screen.getByRole('button', { name: 'Record an invoice' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByDisplayValue('90')).toBeDefined();
  });

  test('a delivery nobody wrote down in its time is recorded beside the report', async () => {
    await using program = await openProgram();
    const id = await client(program);
    for (const done of ['settle', 'accounts'] as const)
      await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: done, on: day } });
    await show(program, id);
    await screen.findByText(/^No delivery or result is recorded/);
    await userEvent.click(screen.getByRole('button', { name: 'Record a delivery…' }));
    await userEvent.type(await screen.findByLabelText('What did you deliver?'), 'The spring campaign');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), { timeout: 10_000 });
    const { entries } = await program.call('entries.list', { client: id });
    expect(entries.at(-1)).toMatchObject({ kind: 'delivered', body: { name: 'The spring campaign' } });
  });

  test('where everything is, is asked for what has no place yet, and said once for the report', async () => {
    await using program = await openProgram();
    const id = await client(program);
    await program.call('entries.seal', { client: id, kind: 'delivered', body: { name: 'Spring poster', on: day } });
    for (const done of ['settle', 'accounts'] as const)
      await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: done, on: day } });
    const file = join(program.folder, 'poster.pdf');
    await writeFile(file, 'the poster');
    const page = await show(program, id);
    page.choose(file);
    await screen.findByText('not said yet');
    await userEvent.click(screen.getByRole('button', { name: 'Say where… Spring poster' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Where it is'), 'their drive, folder Print');
    await userEvent.click(dialog.getByRole('button', { name: 'Choose the file…' }));
    await dialog.findAllByText(/EX-001 · poster\.pdf/);
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
    await screen.findByText('their drive, folder Print', {}, { timeout: 10_000 });
    const { entries } = await program.call('entries.list', { client: id });
    const sha256 = createHash('sha256').update('the poster').digest('hex');
    expect(entries.at(-1)?.body).toMatchObject({ set: { where: 'their drive, folder Print', sha256 } });

    await userEvent.click(screen.getByRole('button', { name: 'Add a place…' }));
    await userEvent.type(await screen.findByLabelText('What is it?'), 'Layout files');
    await userEvent.type(screen.getByLabelText('Where it is'), 'their drive, folder Open');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only in my own copy' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText('their drive, folder Open', {}, { timeout: 10_000 })).toBeDefined();
    expect(screen.getByText('Only in the copy for my file')).toBeDefined();
  });

  test('the last page says what ends with it, keeps a day that was set, and makes a backup where one likes', async () => {
    await using program = await openProgram();
    const id = await client(program);
    await program.call('entries.seal', { client: id, kind: 'retention-set', body: { until: '2032-12-31' } });
    for (const done of ['settle', 'accounts'] as const)
      await program.call('entries.seal', { client: id, kind: 'letting-go-step', body: { step: done, on: day } });
    await show(program, id);
    await userEvent.click(step('Close'));
    expect(await screen.findByText(/^Reminders about this client end with the close/)).toBeDefined();
    expect(screen.getByText(/^The day that was set earlier/)).toBeDefined();
    expect(screen.queryByText(/^Suggested/)).toBeNull();
    expect(await screen.findByRole('button', { name: 'Back up now…' })).toBeDefined();
  });

  test('criticism weighs nothing on the first page; one’s own criteria and what leaving would cost stand there', async () => {
    await using program = await openProgram();
    const { id } = await program.call('clients.open', { name: 'Marlow Events' });
    for (const signs of [['criticism'], ['personal-attack']])
      await program.call('entries.seal', { client: id, kind: 'incident', body: { what: 'A call.', signs } });
    await show(program, id);
    expect(await screen.findByRole('button', { name: /^Incidents.*1 entry$/ })).toBeDefined();
    expect(screen.queryByText(/^criticism/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Criteria for leaving, the trend/ }));
    expect(screen.getByText('You said that it is not acceptable, and it happened again.')).toBeDefined();
    expect(screen.getAllByText('not met')).not.toEqual([]);
    expect(screen.getByRole('heading', { name: 'What leaving would cost, and free' })).toBeDefined();
  });

  test('left for now, it is taken up again from the client’s own page', async () => {
    await using program = await openProgram();
    const id = await client(program);
    const state = { state: 'letting-go', reason: 'Decided.' } as const;
    await program.call('entries.seal', { client: id, kind: 'state-changed', body: state });
    const { summary } = await program.call('clients.get', { client: id });
    const page = pageOn(program);
    page.show(<ClientHead summary={summary} />, { at: 'client', client: id, tab: 'log' });
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with the handover' }));
    expect(page.went).toEqual([{ at: 'letting-go', client: id }]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../renderer/app/place.ts';
import { MoneyPanel } from '../../renderer/money/MoneyPanel.tsx';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn, type Page } from './page.tsx';

interface Shown {
  readonly page: Page;
  readonly client: ClientSummary['id'];
  readonly went: readonly Place[];
  readonly leave: () => void;
}

const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** Money and work of a client with one invoice long overdue. */
async function shown(program: Program): Promise<Shown> {
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', currency: 'EUR' });
  const body = { number: 'A-1', issued: '2026-01-02', due: '2026-01-16', amount: euros(100_000) };
  await program.call('entries.seal', { client, kind: 'invoice', body });
  const page = pageOn(program);
  const { summary } = await program.call('clients.get', { client });
  const leave = page.show(<MoneyPanel summary={summary} />, { at: 'client', client, tab: 'money' });
  await screen.findByRole('table', { name: 'Invoices' });
  return { page, client, went: page.went, leave };
}

async function askFor(act: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Record something about invoice A-1' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: act }));
  return screen.findByRole('dialog');
}

describe('money and work', () => {
  test('a payment that the disk refuses is still there, as a draft and in its form', async () => {
    await using program = await openProgram();
    const { page, client } = await shown(program);
    const dialog = await askFor('A payment came…');
    const amount = await within(dialog).findByLabelText('Amount (EUR)');
    await userEvent.clear(amount);
    await userEvent.type(amount, '400');
    page.refuse('entries.seal', { code: 'disk-full', message: 'full' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record' }));
    await within(dialog).findByRole('alert');
    expect(amount).toHaveProperty('value', '400');
    const { drafts } = await program.call('drafts.list', { client });
    expect(drafts).toMatchObject([{ kind: 'payment', body: { amount: euros(40_000) } }]);
  });

  test('a reason for not paying names the work it is about, and stands beside its acceptance', async () => {
    await using program = await openProgram();
    const { client, leave } = await shown(program);
    const early = await askFor('They gave a reason for not paying…');
    expect(within(early).queryByText(/Nothing is recorded as delivered yet/), 'no work has to be named').toBeNull();
    leave();
    const seal = (kind: 'delivered' | 'accepted', body: object) =>
      program.call('entries.seal', { client, kind, body } as never);
    const { id: deliverable } = await seal('delivered', { name: 'The seating plan', on: '2026-01-10' });
    const { id: accepted } = await seal('accepted', {
      deliverable,
      on: '2026-01-12',
      words: 'Just what we wanted.',
    });
    const { summary } = await program.call('clients.get', { client });
    pageOn(program).show(<MoneyPanel summary={summary} />, { at: 'client', client, tab: 'money' });
    await screen.findByRole('table', { name: 'Invoices' });
    const dialog = within(await askFor('They gave a reason for not paying…'));
    await userEvent.type(
      await dialog.findByLabelText('What reason did they give, in their words?'),
      'The plan is not done',
    );
    await userEvent.click(await dialog.findByRole('button', { name: /Delivery/ }));
    await userEvent.click(await screen.findByRole('option', { name: /The seating plan/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const later = await program.call('money.view', { client, asOf: '2030-01-01' });
    const said = { acceptedOn: '2026-01-12', words: 'Just what we wanted.', entries: [deliverable, accepted] };
    expect(later.reasons).toMatchObject([{ words: 'The plan is not done', deliverable: said }]);
    expect(later.reasons[0]?.deliverable).not.toHaveProperty('reversedOn');
    const why = { deliverable, on: '2026-01-20', why: 'The hall is another one' };
    await program.call('entries.seal', { client, kind: 'acceptance-reversed', body: why });
    const { reasons } = await program.call('money.view', { client, asOf: '2030-01-01' });
    expect(reasons).toMatchObject([{ deliverable: { reversedOn: '2026-01-20' } }]);
  });

  test('what is recorded in a dialog is recorded once, and leaves no draft', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    const dialog = await askFor('A payment came…');
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Record' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { invoices } = await program.call('money.view', { client, asOf: '2030-01-01' });
    expect(invoices).toMatchObject([{ number: 'A-1', paid: 100_000, open: 0, state: 'paid' }]);
    expect((await program.call('drafts.list', { client })).drafts).toEqual([]);
  });

  test('cancelling throws away what was typed; Escape keeps it', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    const words = 'What reason did they give, in their words?';
    await askFor('They gave a reason for not paying…');
    await userEvent.type(await screen.findByLabelText(words), 'The logo is too green.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await askFor('They gave a reason for not paying…');
    expect(await screen.findByLabelText(words)).toHaveProperty('value', 'The logo is too green.');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await program.call('drafts.list', { client })).drafts).toEqual([]);
  });

  test('a figure opens the entries it was counted from, and they lead to the log', async () => {
    await using program = await openProgram();
    const { client, went } = await shown(program);
    await userEvent.click(screen.getByRole('button', { name: /^€1,000.00: Left to pay/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(await within(dialog).findByRole('button', { name: /Invoice · A-1/ }));
    expect(went).toMatchObject([{ at: 'client', client, tab: 'log' }]);
  });

  test('a number that is missing is named, and the cursor goes there', async () => {
    await using program = await openProgram();
    await shown(program);
    const dialog = await askFor('Credit a part of it…');
    await within(dialog).findByLabelText('Number');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByLabelText('Number')));
    expect(within(dialog).getAllByText('This is needed.').length).toBeGreaterThan(0);
  });

  test('work names the delivery it went into, and the figures of that delivery then count it', async () => {
    await using program = await openProgram();
    const { page, client, leave } = await shown(program);
    const delivered = { name: 'Spring poster', on: '2026-11-05' };
    const { id } = await program.call('entries.seal', { client, kind: 'delivered', body: delivered });
    leave();
    const { summary } = await program.call('clients.get', { client });
    page.show(<MoneyPanel summary={summary} part="work" />, { at: 'client', client, tab: 'money' });
    await userEvent.click(await screen.findByRole('button', { name: 'Record work by hand…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('What did you do?'), 'Drew the poster, two sketches');
    await userEvent.type(dialog.getByLabelText('Time it took'), '90');
    await userEvent.click(dialog.getByRole('button', { name: /^More/ }));
    await userEvent.click(await dialog.findByRole('button', { name: /^(?!More).*Delivery/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Spring poster/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
    await waitFor(async () =>
      expect((await program.call('entries.list', { client })).entries.at(-1)).toMatchObject({
        kind: 'work',
        body: { deliverable: id },
      }),
    );
  });
});

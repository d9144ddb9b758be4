import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CapturePage } from '../../renderer/capture/CapturePage.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

async function shown(program: Program) {
  const { id } = await program.call('clients.open', { name: 'Marlow Events' });
  await program.call('clients.open', { name: 'さくら出版' });
  const { clients } = await program.call('clients.list', {});
  const page = pageOn(program);
  const close = page.show(<CapturePage clients={clients} />);
  await screen.findByRole('combobox', { name: 'Client' });
  return { client: id, page, close };
}

describe('quick entry', () => {
  test('client, what happened, sign: recorded without a mouse', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    await userEvent.keyboard('mar{Tab}');
    await userEvent.keyboard('Wrote in public that I had taken the page hostage.{Tab}');
    await userEvent.keyboard('public{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Recorded as entry 2/)).toBeDefined();
    const { entries } = await program.call('entries.list', { client });
    expect(entries.at(-1)?.body).toMatchObject({
      what: 'Wrote in public that I had taken the page hostage.',
      signs: ['public-attack'],
    });
    expect((await program.call('drafts.list', {})).drafts).toEqual([]);
  });

  test('a time that is not understood is not recorded; one that is, is', async () => {
    await using program = await openProgram();
    const { client } = await shown(program);
    await userEvent.keyboard('mar{Tab}Hung up.{Tab}{Tab}sometime');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Say when it happened so that it is understood/)).toBeDefined();
    await userEvent.clear(screen.getByLabelText('When it happened'));
    await userEvent.keyboard('around 21 November 2025');
    expect(screen.getByText('Understood: around 21 November 2025')).toBeDefined();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/Recorded as entry 2/);
    const { entries } = await program.call('entries.list', { client });
    expect(entries.at(-1)?.body).toMatchObject({ occurred: { around: '2025-11-21' } });
  });

  test('without a client it says so, and keeps what was written as a draft', async () => {
    await using program = await openProgram();
    await shown(program);
    await userEvent.type(screen.getByLabelText('What happened?'), 'Called at midnight');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Choose whom this is about.')).toBeDefined();
    await waitFor(async () =>
      expect((await program.call('drafts.list', {})).drafts).toMatchObject([{ body: { what: 'Called at midnight' } }]),
    );
  });
});

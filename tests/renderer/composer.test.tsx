import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Composer } from '../../renderer/log/composer/Composer.tsx';
import type { ClientId } from '../../shared/fields.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn, type Page } from './page.tsx';

const question = 'What happened?';

async function composerOf(
  program: Program,
): Promise<{ client: ClientId; page: Page; show: () => Promise<() => void> }> {
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const page = pageOn(program);
  const show = async () => {
    const unmount = page.show(<Composer client={client} write={undefined} onRecorded={() => undefined} />);
    await screen.findByLabelText(question);
    return unmount;
  };
  return { client, page, show };
}

async function recorded(program: Program, client: ClientId) {
  const { entries } = await program.call('entries.list', { client });
  return entries.filter(({ kind }) => kind !== 'client-opened');
}

describe('the composer', () => {
  test('keeps what is being typed, and brings it back when the window opens again', async () => {
    await using program = await openProgram();
    const { show } = await composerOf(program);
    const close = await show();
    await userEvent.type(screen.getByLabelText(question), 'Called at ten in the even');
    close();
    await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1));
    await show();
    await waitFor(() => expect(screen.getByLabelText(question)).toHaveProperty('value', 'Called at ten in the even'));
  });

  test('records with Ctrl Enter; the line is empty again, has the cursor, and the draft is gone', async () => {
    await using program = await openProgram();
    const { client, show } = await composerOf(program);
    await show();
    const line = screen.getByLabelText(question);
    await userEvent.type(line, 'Wollte nicht zahlen. さくら');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await recorded(program, client)).toHaveLength(1));
    const [entry] = await recorded(program, client);
    expect(entry?.body).toMatchObject({ what: 'Wollte nicht zahlen. さくら', occurred: { on: expect.anything() } });
    await waitFor(() => expect(screen.getByLabelText(question)).toHaveProperty('value', ''));
    expect(document.activeElement).toBe(screen.getByLabelText(question));
    expect(screen.getByText(/Recorded as entry 2/)).toBeDefined();
    expect((await program.call('drafts.list', {})).drafts).toEqual([]);
  });

  test('begins the next entry with what is typed while one is being recorded', async () => {
    await using program = await openProgram();
    const { client, page, show } = await composerOf(program);
    const go = page.hold('entries.seal');
    await show();
    await userEvent.type(screen.getByLabelText(question), 'Shouted on the phone.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}Hung up.');
    go();
    await screen.findByText(/Recorded as entry 2/);
    expect(screen.getByLabelText(question)).toHaveProperty('value', 'Hung up.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await recorded(program, client)).toHaveLength(2));
    const told = (await recorded(program, client)).map(({ body }) => body);
    expect(told).toEqual([
      expect.objectContaining({ what: 'Shouted on the phone.' }),
      expect.objectContaining({ what: 'Hung up.', occurred: { on: expect.anything() } }),
    ]);
  });

  test('keeps what is typed while one is being recorded also where it is to be of another kind', async () => {
    await using program = await openProgram();
    const { page, show } = await composerOf(program);
    const go = page.hold('entries.seal');
    await show();
    await userEvent.type(screen.getByLabelText(question), 'Shouted on the phone.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: /Kind of entry/ }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Work' }));
    await userEvent.type(screen.getByLabelText('What did you do?'), 'Hung up.');
    go();
    await screen.findByText(/Recorded as entry 2/);
    expect(screen.getByLabelText('What did you do?')).toHaveProperty('value', 'Hung up.');
  });

  test('takes a time as it is said, and shows how it was understood before it counts', async () => {
    await using program = await openProgram();
    const { client, show } = await composerOf(program);
    await show();
    await userEvent.type(screen.getByLabelText(question), 'Shouted on the phone');
    await userEvent.click(screen.getByRole('button', { name: /^When it happened/ }));
    const when = await screen.findByRole('textbox', { name: 'When it happened' });
    await userEvent.click(when);
    await userEvent.keyboard('the other d');
    expect(screen.getByText(/Not understood yet/)).toBeDefined();
    await userEvent.keyboard('{Enter}'); // nothing to set yet
    await userEvent.clear(when);
    await userEvent.keyboard('between 3 and 5 March 2025');
    expect(screen.getByText('Understood: between 3 March 2025 and 5 March 2025')).toBeDefined();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'When it happened: between 3 Mar 2025 and 5 Mar 2025' });
    await userEvent.click(screen.getByLabelText(question));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await recorded(program, client)).toHaveLength(1));
    const [entry] = await recorded(program, client);
    expect(entry?.body).toMatchObject({ occurred: { between: ['2025-03-03', '2025-03-05'] } });
  });

  test('takes a time that was typed when one presses elsewhere, keeps one it cannot read in sight, and gives up only at Escape', async () => {
    await using program = await openProgram();
    const { show } = await composerOf(program);
    await show();
    const open = async () => {
      await userEvent.click(screen.getByRole('button', { name: /^When it happened/ }));
      return screen.findByRole('textbox', { name: 'When it happened' });
    };
    await userEvent.type(await open(), 'the day of the fair');
    await userEvent.click(document.body);
    await screen.findByRole('textbox', { name: 'When it happened' });
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('button', { name: /^When it happened: just now/i });
    const when = await open();
    await userEvent.clear(when);
    await userEvent.type(when, '3 March 2025');
    await userEvent.click(document.body);
    await screen.findByRole('button', { name: 'When it happened: 3 Mar 2025' });
  });

  test('keeps the text when recording fails, and says what to do', async () => {
    await using program = await openProgram();
    const { client, page, show } = await composerOf(program);
    await show();
    page.refuse('entries.seal', { code: 'disk-full', message: 'no space left' });
    await userEvent.type(screen.getByLabelText(question), 'A sentence not to be lost');
    await userEvent.click(screen.getByRole('button', { name: /^Record/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Free some space');
    expect(screen.getByLabelText(question)).toHaveProperty('value', 'A sentence not to be lost');
    expect(await recorded(program, client)).toEqual([]);
  });

  test('an empty line is not recorded; it says what is needed', async () => {
    await using program = await openProgram();
    const { client, show } = await composerOf(program);
    await show();
    await userEvent.click(screen.getByRole('button', { name: /^Record/ }));
    expect(await screen.findByText('This is needed.')).toBeDefined();
    expect(await recorded(program, client)).toEqual([]);
  });

  test('what was written stays when it becomes another kind, and that kind asks for its own fields', async () => {
    await using program = await openProgram();
    const { client, show } = await composerOf(program);
    await show();
    await userEvent.type(screen.getByLabelText(question), 'Scheduled eleven posts');
    await userEvent.click(screen.getByRole('button', { name: /Kind of entry/ }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Work' }));
    expect(screen.getByLabelText('What did you do?')).toHaveProperty('value', 'Scheduled eleven posts');
    await userEvent.type(screen.getByLabelText('Time it took'), '1:30');
    await userEvent.click(screen.getByRole('button', { name: /^Record/ }));
    await waitFor(async () => expect(await recorded(program, client)).toHaveLength(1));
    const [entry] = await recorded(program, client);
    expect(entry).toMatchObject({ kind: 'work', body: { memo: 'Scheduled eleven posts', minutes: 90 } });
  });
});

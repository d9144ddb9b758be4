import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { LetterPage } from '../../renderer/letters/LetterPage.tsx';
import { WhereaboutsContext, type LetterPlace, type Place } from '../../renderer/app/place.ts';
import { plusDays } from '../../shared/calendar.ts';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { EntryId } from '../../shared/fields.ts';
import { localDay } from '../../shared/journal/time.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

interface Shown {
  readonly client: ClientSummary['id'];
  readonly invoice: EntryId;
  readonly went: Place[];
}

/** The place of letters on a client with an invoice four weeks overdue; going from letter to letter works as in the window. */
async function shown(program: Program, place: Omit<LetterPlace, 'at' | 'client'> = {}): Promise<Shown> {
  program.clock.comeHere();
  const people = [{ name: 'Declan Marlow', email: 'declan@marlow.example' }];
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', people, language: 'en' });
  const amount = { minor: 185_000, currency: 'EUR' };
  const day = localDay(program.clock.now());
  const body = { number: '2026-029', issued: plusDays(day, -42), due: plusDays(day, -28), amount };
  const { id: invoice } = await program.call('entries.seal', { client, kind: 'invoice', body });
  const { summary } = await program.call('clients.get', { client });
  const went: Place[] = [];
  const There = () => {
    const [here, setHere] = useState<LetterPlace>({ at: 'letter', client, ...place });
    const go = (to: Place) => {
      went.push(to);
      if (to.at === 'letter') setHere(to);
    };
    const nothing = () => undefined;
    const whereabouts = {
      place: here,
      go,
      move: nothing,
      remember: nothing,
      newClient: nothing,
      openPalette: nothing,
      timer: nothing,
    };
    return (
      <WhereaboutsContext value={whereabouts}>
        <LetterPage summary={summary} place={here} />
      </WhereaboutsContext>
    );
  };
  pageOn(program).show(<There />);
  return { client, invoice, went };
}

const text = async (): Promise<HTMLTextAreaElement> =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Letter' });

const sent = async (program: Program, client: ClientSummary['id']) =>
  (await program.call('entries.list', { client })).entries.filter(({ kind }) => kind === 'letter-sent');

describe('the letters', () => {
  test('a letter that says work stops, once sent, stops it here with one key; the one that says it goes on takes it up again', async () => {
    await using program = await openProgram();
    const { client, invoice } = await shown(program, { template: 'stop-work' });
    await text();
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    const stop = await screen.findByRole('button', { name: 'Stop work now' });
    await waitFor(() => expect(document.activeElement).toBe(stop));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop work now' })).toBeNull());
    const { stopWork } = await program.call('money.view', { client });
    expect(stopWork).toMatchObject({ stopped: true, invoices: [invoice] });
    const amount = { minor: 185_000, currency: 'EUR' };
    const on = localDay(program.clock.now());
    await program.call('entries.seal', { client, kind: 'payment', body: { invoice, on, amount } });
    await userEvent.click(await screen.findByRole('button', { name: 'Work goes on' }));
    await text();
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take work up again' }));
    await waitFor(async () => expect((await program.call('money.view', { client })).stopWork.stopped).toBe(false));
  });

  test('the limit a letter stated is recorded with one key, naming the letter; a later incident of its sign is a repeat after warning', async () => {
    await using program = await openProgram();
    const { client } = await shown(program, { template: 'abuse-answer' });
    const body = { what: 'Shouted at me on the phone.', signs: ['late-payment', 'personal-attack'] };
    await program.call('entries.seal', { client, kind: 'incident', body });
    await text();
    const blanks = within(await screen.findByRole('region', { name: 'Still to be filled in' }));
    await userEvent.type(blanks.getByRole('textbox', { name: /concern/i }), 'the date of the launch');
    await waitFor(async () => expect((await text()).value).toContain('concerns you: the date of the launch.'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'I sent it' })).toHaveProperty('disabled', false));
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    const record = await screen.findByRole('button', { name: 'Record the limit' });
    await waitFor(() => expect(document.activeElement).toBe(record));
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/with the letter named in it/);
    const { entries } = await program.call('entries.list', { client });
    const letter = entries.find(({ kind }) => kind === 'letter-sent')?.id;
    const limit = entries.find(({ kind }) => kind === 'boundary-stated');
    expect(limit?.body).toMatchObject({ sign: 'personal-attack', channel: 'email', letter });
    expect(limit?.body['what']).toMatch(/threatened or attacked/);
    program.clock.pass(24 * 60);
    const again = await program.call('entries.seal', { client, kind: 'incident', body });
    const { limits } = await program.call('signs.view', { client });
    expect(limits).toMatchObject([{ entry: limit?.id, repeats: [{ entry: again.id }] }]);
  });

  test('an answer to abuse of a moment ago says that it can wait, and can be sent all the same', async () => {
    await using program = await openProgram();
    const { client } = await shown(program, { template: 'abuse-answer' });
    await text();
    expect(screen.queryByText(/it can wait until/)).toBeNull();
    const body = { what: 'Shouted at me.', signs: ['personal-attack'], theirConcern: 'the launch' };
    await program.call('entries.seal', { client, kind: 'incident', body });
    expect(await screen.findByText(/it can wait until \d\d:\d\d\. You may send it now/)).toBeDefined();
    await waitFor(() => expect(screen.getByRole('button', { name: 'I sent it' })).toHaveProperty('disabled', false));
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    await waitFor(async () => expect(await sent(program, client)).toHaveLength(1));
  });

  test('what the record asks for comes first, with the reason; it is filled, sent, and recorded word for word', async () => {
    await using program = await openProgram();
    const { client, invoice } = await shown(program);
    expect(await screen.findByText('Invoice 2026-029 (€1,850.00) is 28 days overdue.')).toBeDefined();
    const suggested = within(screen.getByRole('region', { name: 'What the record asks for now' }));
    await userEvent.click(suggested.getByRole('button', { name: 'Reminder that saves face' }));
    const box = await text();
    expect(box.value).toContain('Dear Declan Marlow,');
    expect(box.value).toContain('€1,850.00');
    await userEvent.type(box, '\nP.S. Thank you for the photos.');
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    expect(await screen.findByText(/stands in the log, word for word/)).toBeDefined();
    const [entry] = await sent(program, client);
    expect(entry?.body).toMatchObject({
      template: 'reminder-1',
      subject: 'Invoice 2026-029',
      channel: 'email',
      to: 'declan@marlow.example',
      language: 'en',
      invoices: [invoice],
    });
    expect(entry?.body['text']).toMatch(/P\.S\. Thank you for the photos\.$/);
    // The next step is the firm one, and not on the day of this one.
    const asOf = plusDays(localDay(program.clock.now()), 2);
    const { suggestions } = await program.call('letters.list', { client, asOf });
    expect(suggestions.map(({ template }) => template)).toContain('reminder-2');
  });

  test('marked places keep it from being recorded, until they are filled in beside the text', async () => {
    await using program = await openProgram();
    await shown(program, { template: 'confirm-spoken' });
    const box = await text();
    expect(box.value).toContain('[what was agreed]');
    expect(screen.getByRole('button', { name: 'I sent it' })).toHaveProperty('disabled', true);
    const blanks = within(screen.getByRole('region', { name: 'Still to be filled in' }));
    await userEvent.type(blanks.getByRole('textbox', { name: 'what was agreed' }), 'Two posters by Friday.');
    await waitFor(async () => expect((await text()).value).toContain('Two posters by Friday.'));
    expect((await text()).value).not.toContain('[what was agreed]');
  });

  test('a text that was changed already keeps its changes when a marked place is filled in', async () => {
    await using program = await openProgram();
    await shown(program, { template: 'goal-confirmation' });
    const box = await text();
    await userEvent.type(box, '\nSee you on Monday.');
    const blanks = within(screen.getByRole('region', { name: 'Still to be filled in' }));
    await userEvent.type(blanks.getByRole('textbox', { name: 'the goal' }), 'x');
    const { value } = await text();
    expect(value).toContain('– Goal: x');
    expect(value).toContain('See you on Monday.');
  });

  test('what is typed is kept as a draft, and is done once it is recorded', async () => {
    await using program = await openProgram();
    const { client } = await shown(program, { template: 'reminder-1' });
    await userEvent.type(await text(), '\nP.S.');
    const drafts = async () => (await program.call('drafts.list', { client })).drafts;
    await waitFor(async () => expect((await drafts())[0]?.body['text']).toMatch(/P\.S\.$/), { timeout: 10_000 });
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record' }));
    await screen.findByText(/stands in the log, word for word/);
    expect(await drafts()).toEqual([]);
    expect(await sent(program, client)).toHaveLength(1);
  });

  test('a text of my own is kept as a template and found among mine', async () => {
    await using program = await openProgram();
    const { went } = await shown(program, { template: 'public-attack' });
    await text();
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a template…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'Calm reply');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Another letter' }));
    await userEvent.click(await screen.findByRole('button', { name: 'All letters' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Calm reply' }));
    expect(went.at(-1)).toMatchObject({ at: 'letter', template: 'own:Calm reply' });
    expect((await text()).value).toContain('Thank you for saying what you think.');
  });

  test('what is kept for other clients carries neither the name of this one nor what was not filled in', async () => {
    await using program = await openProgram();
    await shown(program, { template: 'change-order' });
    expect((await text()).value).toContain('Declan Marlow');
    await userEvent.click(screen.getByRole('button', { name: 'Keep as a template…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const kept = (await dialog.findByRole<HTMLTextAreaElement>('textbox', { name: 'Letter' })).value;
    expect(kept).not.toContain('Marlow');
    expect(kept).not.toContain('[');
    for (const place of ['{{person}}', '{{extra}}', '{{effort}}', '{{price}}', '{{me}}']) expect(kept).toContain(place);
  });
});

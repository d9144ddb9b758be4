import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { newQueryClient } from '../../renderer/app/asking.ts';
import { keeper } from '../../renderer/app/happenings.ts';
import { unkept } from '../../renderer/app/unkept.ts';
import { UnkeptBanner } from '../../renderer/app/UnkeptBanner.tsx';
import { CapturePage } from '../../renderer/capture/CapturePage.tsx';
import { LetterPage } from '../../renderer/letters/LetterPage.tsx';
import { LettingGoPage } from '../../renderer/letting-go/LettingGoPage.tsx';
import { EntryDialog } from '../../renderer/money/forms/EntryDialog.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn, type Page } from './page.tsx';

/** The machine may be busy. */
const patiently = { timeout: 15_000 };

const away = { code: 'no-vault', message: 'the folder is not there', details: { attempt: 'keep the draft' } } as const;

afterEach(() => {
  unkept.forgetAll();
  sessionStorage.clear();
});

/** A journal with a client, whose drafts cannot be kept until it is healed. */
async function ailing() {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', language: 'en' });
  const { summary } = await program.call('clients.get', { client });
  const page = pageOn(program);
  page.refuse('drafts.save', away);
  return { program, client, summary, page, [Symbol.asyncDispose]: () => program[Symbol.asyncDispose]() };
}

const said = /^What you typed could not be kept yet/;

/** Leaves the place, finds the words again in it, and sees them kept once that can be. */
async function comesBack(there: Awaited<ReturnType<typeof ailing>>, show: (page: Page) => () => void, label: string) {
  let leave = show(there.page);
  await userEvent.type(await screen.findByLabelText(label, undefined, patiently), ' not to be lost');
  await waitFor(() => expect(unkept.size).toBe(1), patiently);
  leave();
  leave = show(there.page);
  await waitFor(
    () => expect(screen.getByLabelText(label)).toHaveProperty('value', expect.stringContaining('not to be lost')),
    patiently,
  );
  leave();

  const healed = pageOn(there.program);
  healed.show(<UnkeptBanner />);
  await screen.findByText(said, undefined, patiently);
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  await waitFor(() => expect(screen.queryByText(said)).toBeNull(), patiently);
  const { drafts } = await there.program.call('drafts.list', {});
  expect(drafts).toHaveLength(1);
  expect(JSON.stringify(drafts[0]?.body)).toContain('not to be lost');
}

test('a letter that could not be kept is there again, and is kept once that can be', async () => {
  await using there = await ailing();
  const place = { at: 'letter', client: there.client, template: 'farewell' } as const;
  await comesBack(there, (page) => page.show(<LetterPage summary={there.summary} place={place} />, place), 'Letter');
});

test('so is the reason of a decision', async () => {
  await using there = await ailing();
  const place = { at: 'letting-go', client: there.client } as const;
  await comesBack(there, (page) => page.show(<LettingGoPage summary={there.summary} />, place), 'Why');
});

test('so is an entry in a dialog', async () => {
  await using there = await ailing();
  const dialog = <EntryDialog client={there.client} kind="boundary-stated" onClose={() => undefined} />;
  await comesBack(there, (page) => page.show(dialog), 'What limit did you state?');
});

test('the small window says so, and does not close without a question', async () => {
  await using there = await ailing();
  there.page.show(<CapturePage clients={[there.summary]} />);
  await userEvent.keyboard('Hung up on me');
  await screen.findByText(said, undefined, patiently);
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
});

test('a lock takes what could not be kept out of memory, and says so', async () => {
  await using there = await ailing();
  there.page.show(<CapturePage clients={[there.summary]} />);
  await userEvent.keyboard('Hung up on me');
  await screen.findByText(said, undefined, patiently);
  keeper(newQueryClient())({ name: 'locked', payload: {} });
  expect(unkept.size).toBe(0);
  there.page.show(<UnkeptBanner />);
  await screen.findByText(/^The journal was locked before something you had typed could be kept/, undefined, patiently);
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(sessionStorage.length).toBe(0);
});

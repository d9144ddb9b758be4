import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { Begun, useWritten } from '../../renderer/app/Begun.tsx';
import type { Place } from '../../renderer/app/place.ts';
import { unkept } from '../../renderer/app/unkept.ts';
import { AccountDialog } from '../../renderer/accounts/AccountDialog.tsx';
import { StepDialog } from '../../renderer/accounts/StepDialog.tsx';
import { DetailsDialog } from '../../renderer/clients/details/DetailsDialog.tsx';
import { KeepingDialog } from '../../renderer/keeping/KeepingDialog.tsx';
import { LettingGoPage } from '../../renderer/letting-go/LettingGoPage.tsx';
import { EntryMenu } from '../../renderer/log/entry/EntryMenu.tsx';
import { ProspectDialog } from '../../renderer/money/prospect/ProspectDialog.tsx';
import { AnswerDialog } from '../../renderer/next/AnswerDialog.tsx';
import { TodayPage } from '../../renderer/today/TodayPage.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

/** The machine may be busy. */
const patiently = { timeout: 15_000 };

afterEach(() => unkept.forgetAll());

/** A journal with a client and an entry about them. */
async function begun() {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', language: 'en' });
  const { summary } = await program.call('clients.get', { client });
  const body = { what: 'They paid late.' };
  const { id: entry } = await program.call('entries.seal', { client, kind: 'incident', body });
  const page = pageOn(program);
  return { program, client, summary, entry, page, [Symbol.asyncDispose]: () => program[Symbol.asyncDispose]() };
}
type There = Awaited<ReturnType<typeof begun>>;

const words = 'not to be lost';
/** The field that the entry's own words stand in. */
const itself = 'itself';

/** Writes in a form, leaves it in the middle of a sentence, and finds the words in it again; "Cancel" is what drops them. */
async function isKept(
  there: There,
  show: () => { readonly node: ReactNode; readonly place?: Place },
  label: string | RegExp,
) {
  const field = () =>
    label === itself
      ? screen.findByDisplayValue(/^They paid late/, undefined, patiently)
      : screen.findByLabelText(label, undefined, patiently);
  const { node, place } = show();
  let leave = there.page.show(node, place);
  await userEvent.type(await field(), words);
  leave();
  await waitFor(async () => {
    const { drafts } = await there.program.call('drafts.list', {});
    expect(JSON.stringify(drafts)).toContain(words);
  }, patiently);

  const today = there.page.show(<TodayPage clients={[there.summary]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Go on' }, patiently));
  today();

  leave = there.page.show(node, there.page.went.at(-1) ?? { at: 'today' });
  expect(await field()).toHaveProperty('value', expect.stringContaining(words));
  return leave;
}

async function isGone({ program }: There) {
  await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toEqual([]), patiently);
}

test('a correction is kept while it is written, Today leads back into it, and recorded it is one entry', async () => {
  await using there = await begun();
  const item = await there.program.call('entries.get', { client: there.client, entry: there.entry });
  const place = { at: 'client', client: there.client, tab: 'log', entry: there.entry, begun: 'correction' } as const;
  const leave = await isKept(there, () => ({ node: <EntryMenu client={there.client} item={item} />, place }), itself);
  await userEvent.type(screen.getByLabelText(/^Why it is corrected/), 'more is known');
  await userEvent.click(screen.getByRole('button', { name: 'Record the correction' }));
  await isGone(there);
  const { addenda, body } = await there.program.call('entries.get', { client: there.client, entry: there.entry });
  expect(addenda).toHaveLength(1);
  expect(body['what']).toBe(`They paid late.${words}`);
  leave();
});

test('a correction that was left goes on from the entry as it counts by then', async () => {
  await using there = await begun();
  const { client, entry, program, page } = there;
  const place = { at: 'client', client, tab: 'log', entry, begun: 'correction' } as const;
  const before = await program.call('entries.get', { client, entry });
  const leave = page.show(<EntryMenu client={client} item={before} />, place);
  await userEvent.type(await screen.findByLabelText(/^Why it is corrected/, undefined, patiently), words);
  leave();
  await program.call('entries.amend', { client, entry, reason: 'another window', set: { what: 'They never paid.' } });
  const after = await program.call('entries.get', { client, entry });
  page.show(<EntryMenu client={client} item={after} />, place);
  await screen.findByDisplayValue(words, undefined, patiently);
  expect(screen.getByDisplayValue('They never paid.')).toBeTruthy();
});

test('a draft that another program wrote, or somebody by hand, fills in what fits and no more', async () => {
  await using there = await begun();
  const { client, entry, program, page } = there;
  const item = await program.call('entries.get', { client, entry });
  const set = { what: { a: 1 }, occurred: 'nonsense', signs: 5, toString: 'x', exactWords: 'Nie zapłacę.' };
  await program.call('drafts.save', { client, kind: 'form-correction', body: { about: entry, set, reason: 7 } });
  const place = { at: 'client', client, tab: 'log', entry, begun: 'correction' } as const;
  page.show(<EntryMenu client={client} item={item} />, place);
  expect(await screen.findByLabelText(/^Why it is corrected/, undefined, patiently)).toHaveProperty('value', '');
  expect(screen.getByDisplayValue('They paid late.')).toBeTruthy();
  expect(screen.getByDisplayValue('Nie zapłacę.')).toBeTruthy();
});

test('so is a withdrawal; Escape asks before it drops what was left in it, and Cancel drops it', async () => {
  await using there = await begun();
  const item = await there.program.call('entries.get', { client: there.client, entry: there.entry });
  const place = { at: 'client', client: there.client, tab: 'log', entry: there.entry, begun: 'withdrawal' } as const;
  await isKept(there, () => ({ node: <EntryMenu client={there.client} item={item} />, place }), /^Why it is withdrawn/);
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('button', { name: 'Go on writing' }, patiently);
  expect((await there.program.call('drafts.list', {})).drafts).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await isGone(there);
});

test('so is the note of closing', async () => {
  await using there = await begun();
  const place = { at: 'letting-go', client: there.client, begun: 'close' } as const;
  await isKept(there, () => ({ node: <LettingGoPage summary={there.summary} />, place }), /^A note/);
});

test('so is why one goes on although something is unpaid', async () => {
  await using there = await begun();
  const { client, program } = there;
  const body = { number: '1', issued: '2026-01-01', due: '2026-01-15', amount: { minor: 10000, currency: 'EUR' } };
  await program.call('entries.seal', { client, kind: 'invoice', body });
  const place = { at: 'letting-go', client, begun: 'settle' } as const;
  await isKept(there, () => ({ node: <LettingGoPage summary={there.summary} />, place }), /^Why/);
});

test('so are the exceptions of who accepted the handover', async () => {
  await using there = await begun();
  const place = { at: 'letting-go', client: there.client, begun: 'receipt' } as const;
  await isKept(there, () => ({ node: <LettingGoPage summary={there.summary} />, place }), /^Exceptions/);
});

test('so is the answer to a pattern, each for itself', async () => {
  await using there = await begun();
  const dialog = (kind: 'pattern-accepted' | 'pattern-rejected') => (
    <AnswerDialog
      client={there.client}
      answer={{ kind, pattern: 'pays-later', facts: [there.entry] }}
      onClose={() => undefined}
    />
  );
  const leave = await isKept(there, () => ({ node: dialog('pattern-rejected') }), /^Why/);
  leave();
  there.page.show(dialog('pattern-accepted'));
  expect(await screen.findByLabelText(/^Why/, undefined, patiently)).toHaveProperty('value', '');
});

test('so are an account, the details of a client, a look before the work, and a day to keep until', async () => {
  await using there = await begun();
  const { client, summary, program } = there;
  const never = () => undefined;
  const forms = [
    [<AccountDialog key="a" client={client} onClose={never} />, /^What it is/],
    [<DetailsDialog key="d" summary={summary} onClose={never} />, /^Notes/],
    [<ProspectDialog key="p" summary={summary} onClose={never} />, /^What you make of it|^Note/],
    [<KeepingDialog key="k" summary={summary} retention={undefined} onClose={never} />, /^Why/],
  ] as const;
  for (const [form, label] of forms) {
    const leave = await isKept(there, () => ({ node: form }), label);
    leave();
    const { drafts } = await program.call('drafts.list', {});
    for (const { id } of drafts) await program.call('drafts.discard', { id });
  }
});

test('a day that was cleared stays cleared when the form is gone on with, though one is suggested', async () => {
  await using there = await begun();
  const { client, program, page } = there;
  function Suggested() {
    const [day, setDay] = useWritten<string | undefined>('until', '2027-01-01', z.string().optional());
    return <button onClick={() => setDay(undefined)}>{day ?? 'no day'}</button>;
  }
  const form = (
    <Begun of={{ form: 'keeping', client }} onClose={() => undefined}>
      {() => <Suggested />}
    </Begun>
  );
  const leave = page.show(form);
  await userEvent.click(await screen.findByRole('button', { name: '2027-01-01' }, patiently));
  leave();
  await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1), patiently);
  page.show(form);
  await screen.findByRole('button', { name: 'no day' }, patiently);
});

test('what was not written in begins, when a form is gone on with, with what is so by then', async () => {
  await using there = await begun();
  const { client, program, page } = there;
  function Closing({ until }: { until: string }) {
    const [day] = useWritten('until', until, z.string());
    const [note, setNote] = useWritten('note', '', z.string());
    return <input aria-label={day} value={note} onChange={({ target }) => setNote(target.value)} />;
  }
  const form = (until: string) => (
    <Begun of={{ form: 'close', client }} onClose={() => undefined}>
      {() => <Closing until={until} />}
    </Begun>
  );
  const leave = page.show(form('2027-01-01'));
  await userEvent.type(await screen.findByLabelText('2027-01-01', undefined, patiently), words);
  leave();
  await waitFor(async () => {
    expect((await program.call('drafts.list', {})).drafts).toMatchObject([{ body: { note: words } }]);
  }, patiently);
  const back = page.show(form('2031-05-05'));
  expect(await screen.findByLabelText('2031-05-05', undefined, patiently)).toHaveProperty('value', words);
  // Taken back whole, nothing is left of it, whatever is suggested by now.
  await userEvent.clear(screen.getByLabelText('2031-05-05'));
  await isGone(there);
  back();
});

test.each(['correction', 'withdrawal'] as const)(
  'a %s whose entry was withdrawn meanwhile opens no form: its words are shown, and can be thrown away',
  async (form) => {
    await using there = await begun();
    const { client, entry, program, page } = there;
    const place = { at: 'client', client, tab: 'log', entry, begun: form } as const;
    const item = await program.call('entries.get', { client, entry });
    const leave = page.show(<EntryMenu client={client} item={item} />, place);
    await userEvent.type(await screen.findByLabelText(/^Why it is/, undefined, patiently), words);
    leave();
    await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1), patiently);
    const [draft] = (await program.call('drafts.list', {})).drafts;
    if (form === 'correction' && draft) {
      const { id, kind, body } = draft;
      const set = { channel: 'phone', response: null };
      await program.call('drafts.save', { id, client, kind, body: { ...body, set } });
    }
    await program.call('entries.amend', { client, entry, reason: 'elsewhere', struck: true });
    const struck = await program.call('entries.get', { client, entry });
    const seen = page.show(<EntryMenu client={client} item={struck} />, place);
    await screen.findByRole('heading', { name: /was withdrawn meanwhile$/ }, patiently);
    expect(screen.getByText(words)).toBeTruthy();
    if (form === 'correction') {
      expect(screen.getByText(/^Channel: .*phone/i)).toBeTruthy();
      expect(screen.getByText(/: nothing$/)).toBeTruthy();
    }
    expect(screen.queryByLabelText(/^Why it is/)).toBeNull();
    await userEvent.click(screen.getByText('Close', { selector: 'button' }));
    expect((await program.call('drafts.list', {})).drafts).toHaveLength(1);
    seen();
    page.show(<EntryMenu client={client} item={struck} />, place);
    await userEvent.click(await screen.findByRole('button', { name: 'Throw away' }, patiently));
    await isGone(there);
    expect((await program.call('entries.get', { client, entry })).addenda).toHaveLength(1);
  },
);

test('details that are gone on with leave as it is what was changed in another place meanwhile', async () => {
  await using there = await begun();
  const { client, summary, program, page } = there;
  const never = () => undefined;
  const leave = page.show(<DetailsDialog summary={summary} onClose={never} />);
  await userEvent.type(await screen.findByLabelText(/^Notes/, undefined, patiently), words);
  leave();
  await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1), patiently);
  await program.call('clients.revise', { client, profile: { name: 'Marlow Events', address: 'Dock 4' } });
  const back = page.show(<DetailsDialog summary={summary} onClose={never} />);
  await screen.findByDisplayValue(words, undefined, patiently);
  expect(screen.getByDisplayValue('Dock 4')).toBeTruthy();
  back();
});

test('a step of an account is recorded as the draft it was, and once', async () => {
  await using there = await begun();
  const { client, program, page } = there;
  await program.call('entries.seal', { client, kind: 'account', body: { name: 'Hosting', platform: 'Nine' } });
  const [account] = (await program.call('accounts.view', { client })).accounts;
  if (!account) throw new Error('no account');
  page.show(
    <StepDialog client={client} account={account} step="my-access-removed" alike={[]} onClose={() => undefined} />,
  );
  await userEvent.type(await screen.findByLabelText(/^How one can tell/, undefined, patiently), words);
  await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1), patiently);
  const [draft] = (await program.call('drafts.list', {})).drafts;
  await userEvent.click(screen.getByRole('button', { name: 'Record this step' }));
  await isGone(there);
  const { entries } = await program.call('entries.list', { client, limit: 50 });
  const steps = entries.filter(({ kind }) => kind === 'account-step');
  expect(steps.map(({ id }) => id)).toEqual([draft?.id]);
});

test('what is deleted again is no draft', async () => {
  await using there = await begun();
  const { client, summary, program, page } = there;
  page.show(<KeepingDialog summary={summary} retention={undefined} onClose={() => undefined} />);
  const field = await screen.findByLabelText(/^Why/, undefined, patiently);
  await userEvent.type(field, words);
  await waitFor(async () => expect((await program.call('drafts.list', { client })).drafts).toHaveLength(1), patiently);
  await userEvent.clear(field);
  await isGone(there);
});

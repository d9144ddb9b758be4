import { renameSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newQueryClient } from '../../renderer/app/asking.ts';
import { FailureNotice } from '../../renderer/app/FailureNotice.tsx';
import { keeper } from '../../renderer/app/happenings.ts';
import { CallFailed } from '../../renderer/bridge.ts';
import { Composer } from '../../renderer/log/composer/Composer.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

const question = 'What happened?';

test('what could not be kept is there again after another place, is kept once the folder is back, and goes with the lock', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const page = pageOn(program);
  const show = async () => {
    const unmount = page.show(<Composer client={client} write={undefined} onRecorded={() => undefined} />);
    await screen.findByLabelText(question);
    return unmount;
  };
  let leave = await show();
  const away = `${program.vault}-away`;
  renameSync(program.vault, away);
  await userEvent.type(screen.getByLabelText(question), 'The disk was pulled out');
  await screen.findByText('The draft could not be kept');
  leave();
  leave = await show();
  expect(screen.getByLabelText(question)).toHaveProperty('value', 'The disk was pulled out');
  await screen.findByText('The draft could not be kept');

  renameSync(away, program.vault);
  leave();
  leave = await show();
  await waitFor(async () => expect((await program.call('drafts.list', {})).drafts).toHaveLength(1));
  expect((await program.call('drafts.list', {})).drafts[0]?.body).toMatchObject({ what: 'The disk was pulled out' });

  renameSync(program.vault, away);
  await userEvent.type(screen.getByLabelText(question), ', twice');
  await screen.findByText('The draft could not be kept');
  leave();
  keeper(newQueryClient())({ name: 'locked', payload: {} });
  await show();
  expect(screen.getByLabelText(question)).not.toHaveProperty('value', 'The disk was pulled out, twice');
});

test('an import that is cut short says how much was recorded before that, and goes on after it', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Harbour Books' });
  const path = join(program.folder, 'box.mbox');
  const mail = (id: number) =>
    `From x@y Thu Nov 12 21:48:03 2026\nFrom: Bob <bob@harbour.example>\nSubject: Mail ${id}\nDate: Thu, 12 Nov 2026 12:4${id}:03 +0100\nMessage-ID: <${id}@x.example>\n\nText ${id}\n\n`;
  await writeFile(path, [1, 2, 3].map(mail).join(''));
  const { batch } = await program.call('import.preview', { path });
  const choices = { batch, people: [{ who: 'bob@harbour.example', is: client }] };
  const away = `${program.vault}-away`;
  // It tells of its progress when the first mail is recorded.
  const stop = program.app.listen((name) => {
    if (name === 'progress') renameSync(program.vault, away);
  });
  const failure = await program.refused('import.commit', choices);
  stop();
  expect(failure).toMatchObject({ code: 'no-vault', details: { recorded: 1 } });

  const page = pageOn(program);
  page.show(<FailureNotice failure={new CallFailed(failure)} />);
  await screen.findByText(/^The folder of the journal is not there any more, so this was not saved\./);
  await screen.findByText(/^Recorded before that, and kept: 1\./);
  renameSync(away, program.vault);
  expect(await program.call('import.commit', choices)).toMatchObject({ recorded: 2, already: 1 });
});

test('where it was only to be read, nothing is said of saving', async () => {
  await using program = await openProgram();
  const page = pageOn(program);
  const details = { attempt: 'read the journal' };
  const show = (code: 'no-vault' | 'read-only') =>
    page.show(<FailureNotice failure={new CallFailed({ code, message: 'refused', details })} />);
  show('no-vault');
  await screen.findByText(/^The folder of the journal is not there any more, so it cannot be read\./);
  show('read-only');
  await screen.findByText(/^The system does not allow the folder of the journal to be read\./);
});

test('a file that cannot be kept is said to be that: too large, no file, not there', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Harbour Books' });
  const page = pageOn(program);
  const huge = join(program.folder, 'huge.bin');
  await writeFile(huge, '');
  truncateSync(huge, 525_000_000);
  for (const [path, said] of [
    [huge, /^This file is larger than 500 MB/],
    [program.folder, /^Only a file can be kept/],
    [join(program.folder, 'gone.txt'), /^This file is not there any more/],
  ] as const) {
    page.show(<FailureNotice failure={new CallFailed(await program.refused('exhibits.add', { client, path }))} />);
    await screen.findByText(said);
  }
});

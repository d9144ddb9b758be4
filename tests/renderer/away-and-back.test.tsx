import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { LettingGoPage } from '../../renderer/letting-go/LettingGoPage.tsx';
import { Composer } from '../../renderer/log/composer/Composer.tsx';
import { LogPanel } from '../../renderer/log/LogPanel.tsx';
import { TodayPage } from '../../renderer/today/TodayPage.tsx';
import { Button } from '../../renderer/ui/Button.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

/** A place of the window, and a way out of it and back, in the same window. */
function Window({ children }: { readonly children: ReactNode }) {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <Button onPress={() => setThere(!isThere)}>Away or back</Button>
      {isThere && children}
    </>
  );
}

const question = 'What happened?';
const awayOrBack = () => userEvent.click(screen.getByRole('button', { name: 'Away or back' }));

test('what was typed just before one looked at another place stands there on coming back', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const kept = async () => JSON.stringify((await program.call('drafts.list', {})).drafts);
  pageOn(program).show(
    <Window>
      <Composer client={client} write={undefined} onRecorded={() => undefined} />
    </Window>,
  );
  await userEvent.type(await screen.findByLabelText(question), 'Called at ten');
  await waitFor(async () => expect(await kept()).toContain('Called at ten'));
  await screen.findByText('Draft kept');
  await userEvent.type(screen.getByLabelText(question), ' and hung up');
  await awayOrBack();
  await waitFor(async () => expect(await kept()).toContain('and hung up'));
  await awayOrBack();
  expect(await screen.findByLabelText(question)).toHaveProperty('value', 'Called at ten and hung up');
});

test('so does what was written of a decision just before', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const { summary } = await program.call('clients.get', { client });
  const kept = async () => JSON.stringify((await program.call('drafts.list', {})).drafts);
  pageOn(program).show(
    <Window>
      <LettingGoPage summary={summary} />
    </Window>,
    { at: 'letting-go', client },
  );
  await userEvent.type(await screen.findByLabelText('Why'), 'Three limits');
  await waitFor(async () => expect(await kept()).toContain('Three limits'));
  await userEvent.type(screen.getByLabelText('Why'), ', none kept');
  await awayOrBack();
  await waitFor(async () => expect(await kept()).toContain('none kept'));
  await awayOrBack();
  expect(await screen.findByLabelText('Why')).toHaveProperty('value', 'Three limits, none kept');
});

test('the next entry of a kind begins with empty fields, whatever was typed in those of the last', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  pageOn(program).show(<Composer client={client} write="work" onRecorded={() => undefined} />);
  await userEvent.type(await screen.findByLabelText('What did you do?'), 'Scheduled eleven posts');
  await userEvent.type(screen.getByLabelText('Time it took'), '1:30');
  await userEvent.click(screen.getByRole('button', { name: /^Record/ }));
  await screen.findByText('Recorded as entry 2.');
  expect(screen.getByLabelText('Time it took')).toHaveProperty('value', '');
});

test('of several that were begun, the one that is gone on with from Today stands there', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const { summary } = await program.call('clients.get', { client });
  for (const what of ['The older one', 'The newer one'])
    await program.call('drafts.save', { client, kind: 'incident', body: { what } });
  const page = pageOn(program);
  const leave = page.show(<TodayPage clients={[summary]} />);
  const older = (await screen.findByText('The older one')).closest('li');
  if (!older) throw new Error('a draft is a line of a list');
  await userEvent.click(within(older).getByRole('button', { name: 'Go on' }));
  leave();
  const place = page.went.at(-1);
  if (place?.at !== 'client') throw new Error('it leads to the log');
  page.show(<LogPanel client={client} place={place} />, place);
  expect(await screen.findByLabelText(question)).toHaveProperty('value', 'The older one');
});

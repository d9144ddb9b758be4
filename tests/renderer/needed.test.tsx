import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { NeedsDialog } from '../../renderer/house/NeedsDialog.tsx';
import { ChangeDialog } from '../../renderer/trust/ChangeDialog.tsx';
import { ProtectDialog } from '../../renderer/trust/ProtectDialog.tsx';
import { RestoreDialog } from '../../renderer/trust/RestoreDialog.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

let program: Program;
beforeAll(async () => {
  program = await openProgram();
});
afterAll(() => program[Symbol.asyncDispose]());

it('says that nothing a month is no need one could count with', async () => {
  const user = userEvent.setup();
  pageOn(program).show(<NeedsDialog known={undefined} currency="EUR" onClose={vi.fn()} />);
  await user.type(await screen.findByRole('textbox', { name: /I need a month/ }), '0');
  await user.type(screen.getByRole('textbox', { name: /put by/ }), '100{Enter}');
  expect(await screen.findByText('This is needed.')).toBeTruthy();
});

it('says that the passphrase of today is needed to change it', async () => {
  const user = userEvent.setup();
  pageOn(program).show(<ChangeDialog onClose={vi.fn()} />);
  await user.type(await screen.findByLabelText('New passphrase'), 'a new and long one');
  await user.type(screen.getByLabelText('Once more'), 'a new and long one');
  await user.click(screen.getByRole('button', { name: 'Change the passphrase…' }));
  expect(await screen.findByText('This is needed.')).toBeTruthy();
});

it('is not left while a journal is being protected: the key would never be seen', async () => {
  const user = userEvent.setup();
  const page = pageOn(program);
  page.hold('desktop.protect');
  const onClose = vi.fn();
  page.show(<ProtectDialog onClose={onClose} />);
  await user.type(await screen.findByLabelText('New passphrase'), 'a new and long one');
  await user.type(screen.getByLabelText('Once more'), 'a new and long one');
  await user.click(screen.getByRole('button', { name: 'Protect the journal' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(screen.queryByRole('button', { name: 'Drop it' }) ?? document.body);
  expect(onClose).not.toHaveBeenCalled();
});

it('is not left while a backup is being restored: where it stands would never be said', async () => {
  const user = userEvent.setup();
  const page = pageOn(program);
  page.choose(join(program.folder, 'restored'));
  const go = page.hold('vault.restore');
  const onClose = vi.fn();
  const { path } = await program.call('vault.backup', { out: join(program.folder, 'backups') });
  page.show(<RestoreDialog backup={{ token: path, name: 'of today' }} onClose={onClose} />);
  await user.click(await screen.findByRole('button', { name: 'Choose an empty folder…' }));
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  go();
  await screen.findByRole('button', { name: 'Go on with the restored journal' }, { timeout: 20_000 });
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

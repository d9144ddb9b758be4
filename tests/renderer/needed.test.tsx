import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { NeedsDialog } from '../../renderer/house/NeedsDialog.tsx';
import { ChangeDialog } from '../../renderer/trust/ChangeDialog.tsx';
import { ProtectDialog } from '../../renderer/trust/ProtectDialog.tsx';
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

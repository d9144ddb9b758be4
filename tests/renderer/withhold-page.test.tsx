import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { LeavableField } from '../../renderer/reports/withhold/LeavableField.tsx';
import { ReportsPanel } from '../../renderer/reports/ReportsPanel.tsx';
import { check, withCase, type Case } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let program: Program;
let made: Case;
beforeAll(async () => {
  program = await openProgram();
  made = await withCase(program);
});
afterAll(() => program[Symbol.asyncDispose]());

it('blacks out the words selected, makes the bundle, and knows its own report again', async () => {
  const page = pageOn(program);
  const summary = (await program.call('clients.list', {})).clients.find(({ id }) => id === made.client);
  if (!summary) throw new Error('made above');
  const out = join(program.folder, 'shown.pdf');
  page.choose(out);
  page.show(<ReportsPanel summary={summary} />, { at: 'client', client: made.client, tab: 'reports' });
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Leave words out…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Leave words out' });
  await user.type(within(dialog).getByRole('searchbox', { name: 'Find an entry' }), 'MARKERWORD');
  await user.click(await within(dialog).findByRole('button', { name: /· Incident ·/ }));
  const field = within(dialog).getByRole('group', { name: 'What' });
  await user.click(within(field).getByRole('button', { name: 'Black out the selected words' }));
  expect(within(field).getByRole('status').textContent).toBe('First select the words in the text.');
  const text = within(field).getByRole<HTMLTextAreaElement>('textbox', { name: 'What' });
  text.setSelectionRange(0, 'Bettina MARKERWORD'.length);
  await user.click(within(field).getByRole('button', { name: 'Black out the selected words' }));
  expect(within(field).getByText(/████ shouted on the phone\./)).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(screen.getByText('1 field left out')).toBeTruthy();

  await user.click(screen.getByRole('checkbox', { name: 'Also make the bundle' }));
  await user.click(screen.getByRole('button', { name: 'Make the PDF…' }));
  const result = await screen.findByRole('dialog', { name: /Record R-2026-0001/ }, { timeout: 60_000 });
  expect(within(result).getByText(/shown\.zip/)).toBeTruthy();
  const checked = await check(new Uint8Array(await readFile(join(program.folder, 'shown.zip'))));
  expect(checked.is === 'bundle' && checked.findings.every(({ weight }) => weight === 'note')).toBe(true);
  await user.keyboard('{Escape}');

  const bytes = await readFile(out);
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!found) throw new Error('not yet');
    return found;
  });
  await user.upload(input, new File([bytes], 'shown.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText(/Yes: shown\.pdf is R-2026-0001/)).toBeTruthy();
  await user.upload(input, new File([bytes.subarray(1)], 'other.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText(/No: other\.pdf is none/)).toBeTruthy();
});

it('blacks out the words that were selected, also below lines that end as a file from elsewhere ends them', async () => {
  const onChange = vi.fn();
  const text = 'One\r\nTwo\r\nSECRET, three';
  const of = { field: 'what', text };
  pageOn(program).show(<LeavableField entry={made.incident} of={of} label="What" list={[]} onChange={onChange} />);
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What' });
  expect(area.value).toBe('One\nTwo\nSECRET, three');
  const at = area.value.indexOf('SECRET');
  area.setSelectionRange(at, at + 'SECRET'.length);
  await userEvent.click(screen.getByRole('button', { name: 'Black out the selected words' }));
  const from = text.indexOf('SECRET');
  const passages = [[from, from + 'SECRET'.length]];
  expect(onChange).toHaveBeenCalledWith([{ entry: made.incident, field: 'what', passages }]);
});

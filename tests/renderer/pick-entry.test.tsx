import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { EntryPicker } from '../../renderer/entries/EntryPicker.tsx';
import { RecordSize } from '../../renderer/reports/RecordSize.tsx';
import { emptyForm, type ReportForm } from '../../renderer/reports/report-form.ts';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** More than the log is taken in at once, twice. */
const many = 1100;

let program: Program;
let client: ClientId;
const ids: EntryId[] = [];

beforeAll(async () => {
  program = await openProgram();
  ({ id: client } = await program.call('clients.open', { name: 'Nagy Kft.' }));
  for (let i = 0; i < many; i += 100)
    ids.push(
      ...(await Promise.all(
        Array.from({ length: 100 }, async (_, j) => {
          const what = i + j === 3 ? 'Threw the PORCELAIN lamp.' : `Called again, number ${i + j}.`;
          const body = {
            what,
            occurred: { on: `2026-01-01T${String(9 + (Math.floor((i + j) / 60) % 12)).padStart(2, '0')}:00` },
          };
          return (await program.call('entries.seal', { client, kind: 'incident', body })).id;
        }),
      )),
    );
});
afterAll(() => program[Symbol.asyncDispose]());

function Sized() {
  const [form, setForm] = useState<ReportForm>({ ...emptyForm, size: 'incident' });
  return (
    <>
      <RecordSize client={client} form={form} onChange={setForm} />
      <output>{form.incident}</output>
    </>
  );
}

it('finds the incident of a record in a log of any length, by a word of it', async () => {
  const page = pageOn(program);
  page.show(<Sized />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose an incident' }));
  const dialog = await screen.findByRole('dialog', { name: 'Which incident?' });
  expect(
    await within(dialog).findByText(`${many - 500} earlier entries are not shown; a word finds them too.`),
  ).toBeTruthy();
  await user.type(within(dialog).getByRole('searchbox', { name: 'Find in the log' }), 'porcelain');
  await user.click(await within(dialog).findByRole('option', { name: /PORCELAIN/ }, { timeout: 30_000 }));
  await user.click(within(dialog).getByRole('button', { name: 'Choose' }));
  expect(screen.getByRole('status').textContent).toBe(ids[3]);
  expect(await screen.findByText('Threw the PORCELAIN lamp.')).toBeTruthy();
});

it('goes back as far as the log does, and keeps what was chosen far back', async () => {
  const page = pageOn(program);
  const chosen: (readonly EntryId[])[] = [];
  const [first] = ids;
  if (!first) throw new Error('sealed above');
  page.show(
    <EntryPicker
      client={client}
      chosen={[first]}
      suggested={{ kinds: [], signs: [] }}
      onChoose={(entries) => chosen.push(entries)}
      onClose={() => undefined}
    />,
  );
  const user = userEvent.setup();
  const count = await screen.findByText('1 entry chosen');
  // The newest, and the one that is chosen.
  const options = await vi.waitFor(
    () => {
      const all = screen.getAllByRole('option');
      expect(all).toHaveLength(501);
      return all;
    },
    { timeout: 30_000 },
  );
  await user.click(options[0] ?? document.body);
  expect(count.textContent).toBe('2 entries chosen');
  await user.click(screen.getByRole('button', { name: 'Show earlier ones' }));
  expect((await screen.findByText(/^101 earlier entries are not shown/)).textContent).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show earlier ones' }));
  await vi.waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(many + 1), { timeout: 30_000 });
  expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Use these' }));
  expect(chosen.at(-1)).toContain(first);
  expect(chosen.at(-1)).toHaveLength(2);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TermsFormed } from '../../renderer/money/terms/TermsFormed.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('what is typed in the terms while their file is kept stays beside it', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const path = join(program.folder, 'agreement.pdf');
  await writeFile(path, '%PDF-1.7');
  let keep = () => undefined as void;
  const large = new Promise<void>((kept) => (keep = kept));
  const real = program.app.call.bind(program.app);
  vi.spyOn(program.app, 'call').mockImplementation(async (name, input) => {
    if (name === 'exhibits.add') await large;
    return real(name, input);
  });
  const page = pageOn(program);
  page.choose(path);
  const begin = { from: '2026-11-01', agreement: { signed: false } };
  page.show(<TermsFormed client={client} begin={begin} draft={undefined} onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Add a file…' }));
  // Not typed key by key: the simulated page stumbles over the days beside it, whose parts follow the selection.
  const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  write('Name of the agreement', 'Care 2026');
  write('Services', 'Two posts');
  keep();
  await screen.findByRole('button', { name: /agreement\.pdf/ });
  await userEvent.click(screen.getByRole('button', { name: 'Record this version' }));
  await waitFor(async () => expect((await program.call('terms.view', { client })).versions).toHaveLength(1));
  const { entries } = await program.call('entries.list', { client });
  const exhibit = entries.find(({ kind }) => kind === 'exhibit')?.id;
  expect(entries.at(-1)?.body).toMatchObject({ agreement: { title: 'Care 2026', exhibit }, services: ['Two posts'] });
});

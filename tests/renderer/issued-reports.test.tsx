import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import { IssuedReports } from '../../renderer/reports/IssuedReports.tsx';
import { openProgram, type Program } from '../support/program.ts';
import { pageOn } from './page.tsx';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let client: ClientId;
let out: string;
beforeAll(async () => {
  program = await openProgram();
  ({ id: client } = await program.call('clients.open', { name: 'Harbour Books' }));
  const body = { what: 'They shouted.', signs: ['threat'] };
  const { id: incident } = await program.call('entries.seal', { client, kind: 'incident', body });
  out = join(program.folder, 'one.pdf');
  await program.call('reports.make', { client, kind: 'record', incident, out });
  await program.call('reports.make', { client, kind: 'record', out: join(program.folder, 'all.pdf') });
});
afterAll(() => program[Symbol.asyncDispose]());

it('says of a record of one incident that it is, and whether a file is that report above where it was given', async () => {
  pageOn(program).show(<IssuedReports client={client} />);
  const row = async (file: string) => within((await screen.findByText(new RegExp(file))).closest('tr') as HTMLElement); // a report is a row
  expect(await (await row('one.pdf')).findByText('One incident')).toBeTruthy();
  expect(await (await row('all.pdf')).findByText('the whole time')).toBeTruthy();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('a file can be given');
  await userEvent.upload(input, new File([await readFile(out)], 'one.pdf', { type: 'application/pdf' }));
  const answer = await screen.findByText(/^Yes: one\.pdf is R-/);
  const zone = screen.getByText(/^Drop a PDF here/);
  expect(answer.compareDocumentPosition(zone) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import { BundleAgain } from '../../renderer/reports/BundleAgain.tsx';
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
  await userEvent.upload(fileField(), new File([await readFile(out)], 'one.pdf', { type: 'application/pdf' }));
  const answer = await screen.findByText(/^Yes: one\.pdf is R-/);
  const zone = screen.getByText(/^Drop a PDF here/);
  expect(answer.compareDocumentPosition(zone) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('says what each report covers, however many there are and whatever the log answers', async () => {
  const page = pageOn(program);
  page.refuse('log.view', { code: 'unexpected', message: 'refused' });
  page.show(<IssuedReports client={client} />);
  expect(await screen.findByText('One incident')).toBeTruthy();
});

it('says so where a file cannot be read', async () => {
  pageOn(program).show(<IssuedReports client={client} />);
  await screen.findByText(/one\.pdf/);
  const gone = new File(['%PDF-'], 'gone.pdf', { type: 'application/pdf' });
  gone.slice = () => {
    throw new DOMException('A requested file could not be found', 'NotFoundError'); // as a browser does of a file moved away
  };
  await userEvent.upload(fileField(), gone);
  expect(await screen.findByText(/^gone\.pdf could not be read/)).toBeTruthy();
});

it('stays with the bundle it is making, whatever is given or pressed meanwhile', async () => {
  const page = pageOn(program);
  page.choose(join(program.folder, 'again.zip'));
  page.hold('reports.bundle');
  const [report] = (await program.call('reports.list', { client })).reports;
  if (!report) throw new Error('made above');
  const onClose = vi.fn();
  const given = new File([await readFile(out)], 'one.pdf', { type: 'application/pdf' });
  page.show(<BundleAgain client={client} report={report} given={given} onClose={onClose} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Make the bundle…' }));
  await screen.findByRole('progressbar');
  await userEvent.upload(fileField(), new File(['%PDF-'], 'two.pdf', { type: 'application/pdf' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(screen.queryByText(/two\.pdf/)).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

function fileField(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('a file can be given');
  return input;
}

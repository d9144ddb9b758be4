import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EntriesDialog } from '../../renderer/entries/EntriesDialog.tsx';
import { Problems } from '../../renderer/import/Problems.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('what comes in all the same stands apart from what could not be read', async () => {
  await using program = await openProgram();
  pageOn(program).show(
    <Problems
      problems={[
        { file: 'b.csv', row: 2, code: 'other-currency', detail: 'USD; 7: EUR', leftOut: false },
        { file: 'c.exe', code: 'not-known', leftOut: true },
      ]}
      count={2}
    />,
  );
  const part = async (name: string) => within(await screen.findByRole('region', { name })).getByRole('listitem');
  expect((await part('What could not be read')).textContent).toContain('It can be kept as an exhibit');
  expect((await part('What to look at again')).textContent).toContain('b.csv, row 2');
});

test('the mails of an exchange say who wrote each, to whom, and when', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const mail = (from: string, to: string, id: number, date: string) =>
    `From x@y Thu Nov 12 21:48:03 2026\nFrom: ${from}\nTo: ${to}\nSubject: Re: Texts\nDate: ${date}\nMessage-ID: <${id}@x>\n\nWords ${id}\n\n`;
  const path = join(program.folder, 'box.mbox');
  const [bela, anna] = ['bela@nagy.example', 'anna@studio.example'];
  await writeFile(
    path,
    mail(bela, anna, 1, 'Wed, 11 Nov 2026 21:48:03 +0900') + mail(anna, bela, 2, 'Thu, 12 Nov 2026 08:05:00 +0100'),
  );
  const people = [
    { who: bela, is: client },
    { who: anna, is: 'me' as const },
  ];
  const { entries } = await program.call('import.commit', { path, people });
  const ids = entries.map(({ id }) => id);
  pageOn(program).show(<EntriesDialog client={client} title="x" ids={ids} onClose={() => undefined} />);
  // Each is asked for by itself.
  const lines = () => screen.queryAllByRole('button', { name: /Re: Texts/ }).map((one) => one.textContent);
  await expect.poll(lines).toHaveLength(2);
  const [sent, received] = lines();
  // By the clock of this computer, as in the log; in another year the day is said with its own.
  expect(sent).toMatch(/1\d\sNov(?:\s2026)?\s\d\d:05 · Message · sent · mail · to bela@nagy\.example/u);
  expect(received).toMatch(/1\d\sNov(?:\s2026)?\s\d\d:48 · Message · received · mail · from bela@nagy\.example/u);
});

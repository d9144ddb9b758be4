import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProgram } from '../../support/program.ts';

const collection = (type: string, values: readonly unknown[]) => ({ count: values.length, type, values });
const made = { created_at: '2026-02-01T08:15:00Z', updated_at: '2026-02-01T08:15:00Z' };

/** An account as Monica 4 exports it: contacts with what is theirs, activities beside them. */
const account = {
  version: '1.0-preview.1',
  app_version: '4.1.2',
  export_date: '2026-03-01T10:00:00.000000Z',
  url: 'https://monica.example',
  exported_by: '5c6b0c2e-0000-4000-8000-000000000001',
  account: {
    uuid: '5c6b0c2e-0000-4000-8000-000000000002',
    ...made,
    data: [
      collection('user', [
        { uuid: '5c6b0c2e-0000-4000-8000-000000000001', ...made, properties: { first_name: 'Anna' } },
      ]),
      collection('contact', [
        {
          uuid: 'c1',
          ...made,
          properties: { first_name: 'Béla', last_name: 'Nagy', is_active: true },
          data: [
            collection('contact_field', [
              { uuid: 'f1', ...made, properties: { data: 'Bela@nagy.example', type: 't1' } },
            ]),
            collection('call', [
              {
                uuid: 'k1',
                ...made,
                properties: {
                  called_at: '2026-02-10T00:00:00.000000Z',
                  content: 'He cancelled.',
                  contact_called: true,
                },
              },
            ]),
            collection('note', [{ uuid: 'n1', ...made, properties: { body: 'Pays late.', is_favorite: false } }]),
            collection('conversation', [
              {
                uuid: 'v1',
                ...made,
                properties: {
                  happened_at: '2026-02-12',
                  messages: [
                    {
                      uuid: 'm1',
                      ...made,
                      properties: { content: 'Is that all?', written_at: '2026-02-12T20:48:03Z', written_by_me: false },
                    },
                    {
                      uuid: 'm2',
                      ...made,
                      properties: { content: 'Yes.', written_at: '2026-02-12T20:50:00Z', written_by_me: true },
                    },
                  ],
                },
              },
            ]),
            collection('activity', ['a1', 'a2']),
          ],
        },
        { uuid: 'c2', ...made, properties: { first_name: 'Zoé' }, data: [collection('activity', ['a2'])] },
      ]),
      collection('activity', [
        {
          uuid: 'a1',
          ...made,
          properties: {
            summary: 'Meeting',
            description: 'Béla did not come.',
            happened_at: '2026-02-14T00:00:00.000000Z',
          },
        },
        { uuid: 'a2', ...made, properties: { summary: 'Handover', happened_at: '2026-02-20' } },
      ]),
    ],
    properties: { journal_entries: [] },
    instance: { genders: [] },
  },
};

it('reads what Monica exports: what happened to whom, in the user’s own words, and conversations as messages', async () => {
  await using program = await openProgram();
  const people = [{ name: 'Béla Nagy', email: 'bela@nagy.example' }];
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.', people });
  const path = join(program.folder, 'monica.json');
  await writeFile(path, JSON.stringify(account, undefined, 4));
  const found = await program.call('import.preview', { path });
  expect(found.files[0]).toMatchObject({ as: 'monica', items: 6 });
  expect(found.problems).toEqual([]);
  expect(found.people.map(({ who, count, is }) => [who, count, is])).toEqual([
    ['bela@nagy.example', 6, client],
    ['Zoé', 1, undefined],
  ]);
  // What both took part in goes to the one who is a client; nobody is quoted with the user's own words.
  expect(await program.call('import.commit', { batch: found.batch })).toMatchObject({
    recorded: 6,
    exhibits: 1,
    problems: [],
  });
  const { entries } = await program.call('entries.list', { client });
  expect(entries.filter(({ kind }) => kind === 'incident' || kind === 'message').map(({ body }) => body)).toMatchObject(
    [
      { what: 'Pays late.', occurred: { on: '2026-02-01T09:15[Europe/Warsaw]' } },
      { what: 'He cancelled.', channel: 'phone', occurred: { on: '2026-02-10' } },
      {
        text: 'Is that all?',
        direction: 'received',
        sender: 'Béla Nagy',
        occurred: { on: '2026-02-12T21:48[Europe/Warsaw]' },
      },
      { text: 'Yes.', direction: 'sent', recipients: 'Béla Nagy' },
      { what: 'Meeting\n\nBéla did not come.', occurred: { on: '2026-02-14' } },
      { what: 'Handover', occurred: { on: '2026-02-20' } },
    ],
  );
  expect(entries.every(({ body }) => !('exactWords' in body))).toBe(true);
  expect((await program.call('import.preview', { path })).duplicates).toBe(6);
});

it('reads the table of activities out of its database as the user’s own words', async () => {
  await using program = await openProgram();
  await program.call('clients.open', { name: 'Nagy Kft.' });
  const path = join(program.folder, 'activities.csv');
  await writeFile(path, 'id,summary,description,happened_at\n1,Meeting,Béla did not come.,2026-02-14 00:00:00\n');
  const found = await program.call('import.preview', { path });
  expect(found.files[0]?.program).toBe('Monica');
  expect(found.items[0]?.body).toMatchObject({ what: 'Meeting\n\nBéla did not come.' });
});

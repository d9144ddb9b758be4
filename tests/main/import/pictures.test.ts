import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messIn } from '../../support/mess/mess.ts';
import { openProgram } from '../../support/program.ts';

let folder: string;
let screens: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-pictures-'));
  const { screenshots } = await messIn(folder);
  screens = join(folder, 'screenshots');
  const [first] = screenshots;
  await writeFile(join(screens, 'review.png'), Buffer.concat([await readFile(first ?? ''), Buffer.from('x')]));
  await utimes(join(screens, 'review.png'), new Date('2026-05-05T10:00:00Z'), new Date('2026-05-05T10:00:00Z'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('offers each picture of a folder with its own time, to be looked at before it is recorded', async () => {
  await using program = await openProgram();
  const found = await program.call('import.preview', { path: screens });
  expect(found.problems).toEqual([]);
  expect(found.items.map(({ body, when, timeFrom }) => [body['what'], when?.slice(0, 16), timeFrom])).toEqual([
    ['Screenshot 2026-02-12 at 09.51.44', '2026-02-12T09:51', 'name'],
    ['Zrzut ekranu 2026-04-30 o 08.55.02', '2026-04-30T08:55', 'name'],
    ['Zrzut ekranu 2026-05-04 o 19.35.10', '2026-05-04T19:35', 'name'],
    ['review', expect.stringMatching(/^2026-05-0[456]T/), 'file'],
  ]);
  const [item] = found.items;
  if (!item) throw new Error('nothing found');
  const seen = await program.call('import.look', { batch: found.batch, item: item.id, width: 200 });
  expect(seen).toMatchObject({ as: 'picture', type: 'image/png', pages: 1 });
});

it('records pictures in the words given, for the client said, several of one thing together, and none a second time', async () => {
  await using program = await openProgram();
  const { id: sadowska } = await program.call('clients.open', { name: 'Pracownia Sadowska' });
  const { id: hayashi } = await program.call('clients.open', { name: '林製菓' });
  const { batch, items } = await program.call('import.preview', { path: screens });
  const [english, money, review, again] = items.map(({ id }) => id);
  if (!english || !money || !review || !again) throw new Error('four were there');
  const choices = {
    batch,
    client: sadowska,
    whose: [{ item: english, is: hayashi }],
    joined: [{ item: again, to: review }],
    leave: [money],
  };
  expect(await program.call('import.count', choices)).toEqual({ record: 2, already: 0, left: 1, unassigned: 0 });
  const done = await program.call('import.commit', {
    ...choices,
    texts: [{ item: review, text: 'Her review, one star.' }],
    signs: [{ item: review, signs: ['public-attack'] }],
  });
  expect(done).toMatchObject({ recorded: 2, left: 1, exhibits: 3, problems: [] });
  const { entries } = await program.call('entries.list', { client: sadowska });
  const incident = entries.find(({ kind }) => kind === 'incident');
  expect(incident?.body).toMatchObject({ what: 'Her review, one star.', signs: ['public-attack'] });
  expect(incident?.body['occurred']).toEqual({ on: expect.stringMatching(/^2026-05-04T19:35\[/) });
  expect(incident?.body['exhibits']).toHaveLength(2);
  const { exhibits } = await program.call('exhibits.list', { client: sadowska });
  expect(exhibits.map(({ name }) => name)).toEqual(['Zrzut ekranu 2026-05-04 o 19.35.10.png', 'review.png']);
  expect(exhibits[1]?.modifiedAt).toBe('2026-05-05T10:00:00.000Z');
  const { entries: others } = await program.call('entries.list', { client: hayashi });
  expect(others.find(({ kind }) => kind === 'incident')?.body['what']).toBe('Screenshot 2026-02-12 at 09.51.44');

  const next = await program.call('import.preview', { path: screens });
  expect(next.items.map(({ duplicate }) => duplicate)).toEqual([true, false, true, true]);
});

it('takes the pictures of a chat for a part of it, and names what only claims to be a picture', async () => {
  await using program = await openProgram();
  const chat = join(folder, 'chat');
  await mkdir(chat);
  await writeFile(join(chat, '_chat.txt'), '[13.11.2026, 21:48:03] Béla: <attached: a.png>\n');
  await writeFile(join(chat, 'a.png'), await readFile(join(screens, 'review.png')));
  await writeFile(join(chat, 'b.png'), strToU8('no picture'));
  await writeFile(join(chat, 'offer.pdf'), strToU8('%PDF-1.7\n'));
  for (const name of ['a.png', 'offer.pdf']) await utimes(join(chat, name), 1_780_000_000, 1_780_000_000);
  const found = await program.call('import.preview', { path: chat });
  expect(found.items.map(({ kind, body }) => [kind, body['what']])).toEqual([
    ['message', undefined],
    ['incident', 'offer'],
  ]);
  expect(found.problems).toMatchObject([{ file: 'chat/b.png', code: 'not-known' }]);
  const paper = found.items[1];
  if (!paper) throw new Error('the paper was there');
  expect(await program.call('import.look', { batch: found.batch, item: paper.id })).toEqual({
    as: 'described',
    why: 'unreadable',
  });
});

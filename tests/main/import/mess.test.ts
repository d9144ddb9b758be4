import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messIn, type Mess } from '../../support/mess/mess.ts';
import { openProgram } from '../../support/program.ts';
import { readPdf } from '../../support/read-pdf.ts';

let folder: string;
let mess: Mess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-mess-'));
  mess = await messIn(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('brings a mess of three languages in: mails, a chat, tables and a calendar become the journals of two clients', async () => {
  await using program = await openProgram();
  await program.call('me.revise', { name: 'Anna Kowalska', currency: 'PLN' });
  const { id: sadowska } = await program.call('clients.open', { name: 'Pracownia Sadowska' });
  const { id: hayashi } = await program.call('clients.open', { name: '林製菓' });
  const found = await program.call('import.preview', { paths: [...mess.toBringIn], limit: 500 });
  expect(found.files.map(({ items }) => items)).toEqual([59, 28, 6, 5, 5]);
  expect(found.duplicates).toBe(2);
  expect(found.problems.map(({ code, row }) => [code, row])).toEqual([
    ['no-date', 59],
    ['not-an-amount', 5],
    ['invoice-unknown', 6],
  ]);
  expect(found.people.filter(({ is }) => is !== undefined).map(({ name }) => name)).toEqual([
    'Anna Kowalska',
    'Pracownia Sadowska',
    '林製菓',
  ]);
  const said = found.items.map(({ body }) => `${String(body['subject'])}\n${String(body['text'])}`);
  for (const words of [/やはり最初の色がよかったそうです/, /Proszę nie naciskać/, /I never agreed to a price/])
    expect(said.some((one) => words.test(one))).toBe(true);

  const is = (who: string) =>
    who === 'Anna' ? 'me' : /sadowska/i.test(who) ? sadowska : /hayashi|bell/.test(who) ? hayashi : 'nobody';
  const people = found.people.filter((one) => one.is === undefined).map(({ who }) => ({ who, is: is(who) }));
  const [thanks] = found.items.filter(({ body }) => body['subject'] === 'お礼');
  expect(await program.call('import.count', { batch: found.batch })).toMatchObject({ already: 2, left: 0 });
  const would = await program.call('import.count', { batch: found.batch, people });
  const done = await program.call('import.commit', {
    batch: found.batch,
    people,
    ...(thanks && { kinds: [{ item: thanks.id, kind: 'good-turn' }] }),
  });
  expect(done).toMatchObject({
    recorded: would.record,
    left: would.left,
    unassigned: would.unassigned,
    already: 2,
    stopped: false,
  });
  expect(done.recorded + done.left + done.unassigned + done.already + done.problems.length).toBe(found.total);
  const money = await program.call('money.view', { client: sadowska, asOf: '2026-05-12' });
  expect(money.invoices).toHaveLength(3);
  const { kinds } = await program.call('clients.get', { client: hayashi });
  expect(kinds).toMatchObject({ invoice: 3, payment: 2, 'good-turn': 1 });

  const again = await program.call('import.preview', { paths: [...mess.toBringIn], limit: 500 });
  expect(again.people.every((one) => one.is !== undefined)).toBe(true);
  expect(again.items.filter(({ duplicate }) => !duplicate)).toHaveLength(
    done.left + done.problems.length + done.unassigned,
  );
});

it('follows an exchange of mails back to its first, though each names only the one it answers', async () => {
  await using program = await openProgram();
  const { batch, items } = await program.call('import.preview', { paths: [...mess.toBringIn], limit: 500 });
  const page = items.filter(({ thread }) => thread === '<s1@mess.example>');
  expect(page.map(({ inThread }) => inThread)).toEqual([1, 2, 3, 4, 5].map((at) => ({ at, of: 5 })));
  expect(items.find(({ body }) => body['subject'] === 'お礼')?.inThread).toBeUndefined();
  const alone = await program.call('import.items', { batch, thread: '<s1@mess.example>' });
  expect(alone.items.map(({ id }) => id)).toEqual(page.map(({ id }) => id));
  expect(alone.total).toBe(5);
});

it('keeps what a mail answers: the log leads to it and to all of their exchange, and the record to its entry', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Pracownia Sadowska' });
  const { batch, items } = await program.call('import.preview', { paths: [...mess.toBringIn], limit: 500 });
  const exchange = items.filter(({ thread, duplicate }) => thread === '<s1@mess.example>' && !duplicate);
  const leave = items.flatMap(({ id }) =>
    exchange.some((one) => one.id === id) && id !== exchange[2]?.id ? [] : [id],
  );
  const people = [...new Set(exchange.flatMap(({ from = [] }) => from))].map((who) => ({ who, is: client }));
  // One with a sign becomes an incident, and stays a mail of the exchange.
  const signs = exchange.slice(1, 2).map(({ id }) => ({ item: id, signs: ['late-payment' as const] }));
  await program.call('import.commit', { batch, client, people, leave, signs });
  const log = await program.call('log.view', { client, kinds: ['message', 'incident'] });
  expect(log.items.map(({ entry }) => entry.kind)).toEqual(['message', 'incident', 'message', 'message']);
  const mails = log.items.map(({ entry }) => entry.id);
  const [first, second, fourth, fifth] = log.items.map((item) => item.exchange);
  expect([first, second, fourth, fifth].map((one) => one?.mails)).toEqual([mails, mails, mails, mails]);
  expect(second?.answers).toEqual({ entry: mails[0], cite: log.items[0]?.entry.cite });
  expect(first?.answers).toBeUndefined();
  expect(fourth?.answers).toBeUndefined(); // the third was left out
  expect(fifth?.answers?.entry).toBe(mails[2]);
  const { path } = await program.call('reports.make', { client, kind: 'record', out: join(folder, 'record.pdf') });
  const { text: said } = await readPdf(path);
  expect(said).toMatch(new RegExp(`Answers\\s+entry ${second?.answers?.cite}`));
  expect(said).toContain('<s3@mess.example>');
});

it('names a file that calls itself a mailbox and holds no mail', async () => {
  await using program = await openProgram();
  const path = join(folder, 'empty.mbox');
  await writeFile(path, 'Dear diary,\n\nthis is no mailbox.\n');
  const { problems, total } = await program.call('import.preview', { path });
  expect(total).toBe(0);
  expect(problems).toMatchObject([{ file: 'empty.mbox', code: 'not-known', leftOut: true }]);
});

it('counts what is left of a recording that was stopped', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const path = join(program.folder, 'chat.txt');
  const lines = Array.from({ length: 300 }, (_, at) => `13.11.2026, 21:48 - Béla: Line ${at}\n`);
  await writeFile(path, lines.join(''));
  const { batch } = await program.call('import.preview', { path });
  const recording = program.call('import.commit', { batch, client });
  const forget = program.app.listen((name) => {
    if (name === 'progress') void program.app.call('jobs.stop', { job: 'import' });
  });
  const { recorded, stopped } = await recording;
  forget();
  expect(stopped).toBe(true);
  expect(recorded).toBeLessThan(300);
  const counted = await program.call('import.count', { batch, client });
  expect(counted).toMatchObject({ record: 300 - recorded, already: recorded });
  expect(await program.call('import.commit', { batch, client })).toMatchObject({ recorded: 300 - recorded });
});

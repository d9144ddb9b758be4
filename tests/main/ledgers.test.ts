import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProgram } from '../support/program.ts';
import { readPdf } from '../support/read-pdf.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('the ledgers of a client', () => {
  test('follow what is recorded and corrected, and are the same after a restart', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const invoice = await program.call('entries.seal', {
      client,
      kind: 'invoice',
      body: { number: '1', issued: '2026-10-01', due: '2026-10-15', amount: eur(100_00) },
    });
    expect((await program.call('money.view', { client })).balances).toMatchObject([{ open: 100_00, overdue: 100_00 }]);
    const payment = await program.call('entries.seal', {
      client,
      kind: 'payment',
      body: { invoice: invoice.id, on: '2026-10-20', amount: eur(100_00) },
    });
    expect((await program.call('money.view', { client })).balances).toMatchObject([
      { open: 0, openEntries: { count: 0 } },
    ]);
    await program.call('entries.amend', {
      client,
      entry: payment.id,
      reason: 'a slip of the hand',
      set: { amount: eur(10_00) },
    });
    const corrected = await program.call('money.view', { client });
    expect(corrected.balances).toMatchObject([{ open: 90_00, entries: { ids: [invoice.id, payment.id] } }]);
    await program.again();
    expect(await program.call('money.view', { client })).toEqual(corrected);
  });

  test('use the rates, hours and day they are asked for', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    await program.call('entries.seal', {
      client,
      kind: 'terms-agreed',
      body: { from: '2026-01-01', late: { basis: 'eu' } },
    });
    const invoice = await program.call('entries.seal', {
      client,
      kind: 'invoice',
      body: { number: '1', issued: '2026-01-02', due: '2026-01-31', amount: eur(1_000_00) },
    });
    expect((await program.call('money.view', { client, asOf: '2026-01-31' })).invoices).toMatchObject([
      { state: 'open' },
    ]);
    const schedule = await program.call('interest.view', { client, invoice: invoice.id, asOf: '2026-03-02' });
    expect(schedule.interest).toMatchObject({ minor: 8_34, steps: [{ reference: { secondHand: true } }] });
  });

  test('answer for all calls with the least they are asked, and refuse what is not there', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    await program.call('entries.seal', {
      client,
      kind: 'requested',
      body: { what: 'Texts', askedOn: '2026-11-01', neededBy: '2026-11-05' },
    });
    await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Layout', minutes: 90 } });
    expect(await program.call('waiting.view', { client })).toMatchObject({ overdue: 1, waiting: { days: 7 } });
    expect(await program.call('work.view', { client })).toMatchObject({ total: { minutes: 90 } });
    expect(await program.call('answer.view', { client, from: '2026-11-01' })).toMatchObject({
      done: { time: { minutes: 90 } },
    });
    expect(await program.call('terms.view', { client })).toMatchObject({ unsigned: { days: 1, minutes: 90 } });
    const absent = '01955555-0000-7000-8000-00000000000f';
    for (const call of ['money.view', 'waiting.view', 'work.view', 'answer.view', 'terms.view']) {
      expect(await program.refused(call, { client: absent })).toMatchObject({ code: 'not-found' });
      expect(await program.refused(call, { client, asOf: 'yesterday' })).toMatchObject({ code: 'invalid-input' });
    }
    expect(await program.refused('interest.view', { client, invoice: absent })).toMatchObject({ code: 'not-found' });
  });
});

test('today gathers across clients what asks for an act, the most pressing first, and drafts to finish', async () => {
  await using program = await openProgram();
  const { id: nagy } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const { id: sato } = await program.call('clients.open', { name: '佐藤' });
  await program.call('entries.seal', {
    client: nagy,
    kind: 'requested',
    body: { what: 'Texts', askedOn: '2026-11-01', neededBy: '2026-11-10' },
  });
  const invoice = await program.call('entries.seal', {
    client: sato,
    kind: 'invoice',
    body: { number: '7', issued: '2026-11-01', due: '2026-11-10', amount: eur(100_00) },
  });
  await program.call('entries.seal', {
    client: sato,
    kind: 'promised',
    body: { invoice: invoice.id, saidOn: '2026-11-11', by: '2026-11-18' },
  });
  await program.call('entries.seal', {
    client: sato,
    kind: 'work-stopped',
    body: { on: '2026-11-11', paused: ['Newsletter'] },
  });
  await program.call('drafts.save', { client: nagy, kind: 'incident', body: { what: 'half a sen' } });
  const lines = async () =>
    (await program.call('today.view', {})).items.map(({ kind, act, clientName, what, days }) => [
      kind,
      act,
      clientName,
      what,
      days,
    ]);
  expect(await lines()).toEqual([
    ['ladder-step', 'send-letter', '佐藤', '7', 2],
    ['promise-due', 'record-payment', '佐藤', '7', -6],
    ['request-overdue', 'nudge', 'Nagy Kft.', 'Texts', 2],
    ['draft', 'finish-draft', 'Nagy Kft.', 'incident', 0],
  ]);
  await program.call('entries.seal', {
    client: sato,
    kind: 'payment',
    body: { invoice: invoice.id, on: '2026-11-12', amount: eur(100_00) },
  });
  expect(await lines()).toMatchObject(
    [['resume-work', 'resume-work', '佐藤', 'Newsletter', 1], ['request-overdue'], ['draft']].map((line) =>
      expect.arrayContaining(line),
    ),
  );
});

test.each(['statement', 'answer'] as const)('a report of the kind %s is made, checked and recorded', async (kind) => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', {
    client,
    kind: 'terms-agreed',
    body: { from: '2026-01-01', late: { basis: 'eu' } },
  });
  await program.call('entries.seal', {
    client,
    kind: 'invoice',
    body: { number: '2026-01', issued: '2026-05-01', due: '2026-05-31', amount: eur(3_000_00) },
  });
  await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Layout', minutes: 90 } });
  const out = join(program.folder, `${kind}.pdf`);
  const made = await program.call('reports.make', { client, kind, out });
  expect((await readFile(made.path)).subarray(0, 5).toString()).toBe('%PDF-');
  const { text } = await readPdf(made.path);
  expect(text).toContain(kind === 'statement' ? '2026-01' : '1 h 30 min');
  expect((await program.call('reports.list', { client })).reports).toMatchObject([{ kind, number: made.number }]);
});

test('incidents are counted by pattern: once for each that has one of their signs, over 30 and 90 days', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const incident = (day: string, signs: string[]) =>
    program.call('entries.seal', { client, kind: 'incident', body: { what: 'x', signs, occurred: { on: day } } });
  await incident('2026-06-01', ['personal-attack']);
  const both = await incident('2026-10-01', ['threat', 'personal-attack', 'late-payment']);
  const late = await incident('2026-11-05', ['late-payment']);
  const { patterns } = await program.call('signs.view', { client, asOf: '2026-11-12' });
  const of = (wanted: string) => patterns.find(({ pattern }) => pattern === wanted);
  expect(of('abusive')).toMatchObject({ last30: 0, last90: 1, all: 2, entries90: { ids: [both.id] } });
  expect(of('pays-later')).toMatchObject({ last30: 1, last90: 2, all: 2, entries30: { ids: [late.id] } });
  expect(of('unresponsive')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { openProgram } from '../support/program.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

test('a number that is changed is dated, changes what it is asked by, and outlives a restart', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  const insult = { what: 'He called me a fool', signs: ['personal-attack'] };
  await program.call('entries.seal', { client, kind: 'incident', body: insult });
  const suggested = async () =>
    (await program.call('decision.view', { client })).patterns.map(({ pattern }) => pattern);
  expect(await suggested()).toEqual(['abusive']);
  const set = await program.call('house.set-threshold', {
    threshold: 'pattern.abusive.entries',
    value: 2,
    why: 'One bad day is no pattern',
  });
  expect(await suggested()).toEqual([]);
  await program.again();
  expect(await suggested()).toEqual([]);
  const { thresholds } = await program.call('house.view', {});
  expect(thresholds.find(({ threshold }) => threshold === 'pattern.abusive.entries')).toMatchObject({
    value: 2,
    usual: 1,
    set: { entry: set.id, why: 'One bad day is no pattern' },
  });
  expect(thresholds.filter((one) => one.set)).toHaveLength(1);
});

test.each([
  { threshold: 'ladder.firm', value: 0 },
  { threshold: 'ladder.firm', value: 2.5 },
  { threshold: 'limit.near', value: 101 },
  { threshold: 'no-such', value: 3 },
])('a number is refused that nothing could be asked by: %o', async (input) => {
  await using program = await openProgram();
  await program.call('clients.open', { name: 'Nagy Kft.' });
  expect((await program.refused('house.set-threshold', input)).code).toBe('invalid-input');
});

test('a rate the user looked up counts for interest, with its source and the day', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('entries.seal', {
    client,
    kind: 'terms-agreed',
    body: { from: '2026-01-01', late: { basis: 'eu' } },
  });
  const { id: invoice } = await program.call('entries.seal', {
    client,
    kind: 'invoice',
    body: { number: '1', issued: '2026-01-02', due: '2026-01-31', amount: eur(1_000_00) },
  });
  await program.call('house.set-rate', {
    rate: 'eu-reference',
    percent: 3,
    from: '2026-01-01',
    source: 'ecb.europa.eu',
    checkedOn: '2026-02-01',
  });
  const { interest } = await program.call('interest.view', { client, invoice, asOf: '2026-03-02' });
  expect(interest).toMatchObject({ minor: 9_04, steps: [{ percent: 11, reference: { source: 'ecb.europa.eu' } }] });
});

test('the list for agreements is the user’s own, and a point of it is ticked in the terms', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  await program.call('house.set-agreement', { items: ['payment', 'signed'], own: ['Who owns the drafts'] });
  const body = { from: '2026-01-01', payment: { rule: 'net' as const, days: 14 }, covers: ['Who owns the drafts'] };
  await program.call('entries.seal', { client, kind: 'terms-agreed', body });
  expect((await program.call('terms.view', { client })).completeness).toEqual([
    { item: 'signed', met: false },
    { item: 'payment', met: true },
    { item: 'own', own: 'Who owns the drafts', met: true },
  ]);
});

test('what the user needs a month says how long they could do without a client, and stands in no report', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  expect((await program.call('decision.view', { client })).cost.runway).toBeUndefined();
  await program.call('house.set-needs', { needs: eur(2_000_00), reserve: eur(7_000_00) });
  expect((await program.call('decision.view', { client })).cost.runway).toEqual({
    needs: eur(2_000_00),
    others: eur(0),
    months: 3,
  });
  expect((await program.refused('house.set-needs', { needs: eur(2_000_00), reserve: eur(-1) })).code).toBe(
    'invalid-input',
  );
  const mixed = { needs: eur(2_000_00), reserve: { minor: 1, currency: 'GBP' } };
  expect((await program.refused('house.set-needs', mixed)).code).toBe('invalid-input');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerView } from '../../shared/answer.ts';
import { AnswerView } from '../../shared/answer-view.ts';
import { dayText } from '../../shared/calendar.ts';
import { termsView } from '../../shared/terms-figures.ts';
import { TermsView } from '../../shared/terms-view.ts';
import { workView } from '../../shared/work-figures.ts';
import { WorkView } from '../../shared/work-view.ts';
import { natures } from '../../shared/work.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

test('minutes stand by nature, measured and entered by hand apart, with their entries', () => {
  const writer = new Writer().on('2026-02-10');
  const timed = writer.write('work', { memo: 'Drew the plan', minutes: 50, measured: true });
  const typed = writer.write('work', { memo: 'Drew it on', minutes: 25 });
  writer.write('work', { memo: 'Drew it again', minutes: 10, nature: 'redo', on: '2026-03-01' });
  const view = WorkView.parse(workView(ledgersOf(writer), '2026-02-28'));
  expect(view.natures.find(({ nature }) => nature === 'work')).toMatchObject({
    nature: 'work',
    minutes: 75,
    measured: 50,
    manual: 25,
    entries: { count: 2, ids: [timed, typed] },
  });
  expect(view).toMatchObject({ total: { minutes: 75 }, daysWorked: 1 });
});

test('any period is the sum of its parts, and of its months', () => {
  const item = fc.record({
    on: fc.integer({ min: 20_454, max: 20_560 }).map(dayText),
    minutes: fc.integer({ min: 0, max: 300 }),
    nature: fc.constantFrom(...natures),
    measured: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 25 }), fc.integer({ min: 20_454, max: 20_560 }), (items, cut) => {
      const writer = new Writer();
      for (const one of items) writer.write('work', { memo: 'Something', ...one });
      const ledgers = ledgersOf(writer);
      const all = workView(ledgers, dayText(20_560));
      const before = workView(ledgers, dayText(20_560), { to: dayText(cut) });
      const after = workView(ledgers, dayText(20_560), { from: dayText(cut + 1) });
      expect(before.total.minutes + after.total.minutes).toBe(all.total.minutes);
      expect(all.total).toMatchObject({
        minutes: items.reduce((sum, one) => sum + one.minutes, 0),
        entries: { count: items.length },
      });
      const months = all.months.flatMap((month) => month.natures.map(({ minutes }) => minutes));
      expect(months.reduce((a, b) => a + b, 0)).toBe(all.total.minutes);
    }),
  );
});

test('a deliverable is delivered, accepted, taken back; each with its entries', () => {
  const writer = new Writer();
  const page = writer.write('delivered', { name: 'Home page', on: '2026-01-10', result: 'live' });
  const yes = writer.write('accepted', { deliverable: page, on: '2026-01-12', words: 'Great' });
  const state = (asOf: string) => workView(ledgersOf(writer), asOf).deliverables[0];
  expect(state('2026-01-11')).toMatchObject({ state: 'delivered' });
  expect(state('2026-01-12')).toMatchObject({ state: 'accepted', acceptedOn: '2026-01-12' });
  const no = writer.write('acceptance-reversed', { deliverable: page, on: '2026-02-01' });
  expect(state('2026-02-01')).toMatchObject({ state: 'reversed', reversals: 1, entries: [page, yes, no] });
});

test('an hour’s pay is not shared out among several currencies', () => {
  const writer = new Writer();
  for (const currency of ['EUR', 'GBP']) {
    const invoice = writer.write('invoice', {
      number: currency,
      issued: '2026-01-01',
      due: '2026-01-15',
      amount: { minor: 10_000, currency },
    });
    writer.write('payment', { invoice, on: '2026-01-10', amount: { minor: 10_000, currency } });
  }
  writer.write('work', { memo: 'All of it', minutes: 60, on: '2026-01-02' });
  const { hourlyPay } = workView(ledgersOf(writer), '2026-02-01');
  expect(hourlyPay.map(({ currency, received, perHour }) => [currency, received, perHour])).toEqual([
    ['EUR', 10_000, undefined],
    ['GBP', 10_000, undefined],
  ]);
});

test('the answer to "is that all you did?" has four numbers with the entries behind each', () => {
  const writer = new Writer().on('2026-02-02');
  const done = writer.write('work', {
    memo: 'Built the page',
    minutes: 120,
    on: '2026-02-02',
    accomplishment: 'Orders doubled',
  });
  writer.write('work', { memo: 'In January', minutes: 999, on: '2026-01-30' });
  const redone = writer.write('work', { memo: 'Built it again', minutes: 60, nature: 'redo', on: '2026-02-10' });
  const chased = writer.write('work', { memo: 'Called twice', minutes: 15, nature: 'chasing', on: '2026-02-06' });
  const request = writer.write('requested', {
    what: 'The texts',
    askedOn: '2026-01-28',
    neededBy: '2026-01-30',
    blocks: ['Home page'],
  });
  const nudge = writer.write('nudged', { request, on: '2026-02-04', minutes: 5 });
  const answered = writer.write('answered', { request, on: '2026-02-05' });
  writer.write('opportunity-declined', { what: 'A shop for somebody else', on: '2026-02-04' });
  const view = AnswerView.parse(
    answerView(ledgersOf(writer), house, '2026-03-15', { from: '2026-02-01', to: '2026-02-28' }),
  );
  expect(view).toMatchObject({
    done: {
      time: { minutes: 120, entries: { ids: [done] } },
      daysWorked: 1,
      accomplishments: [{ text: 'Orders doubled' }],
    },
    waiting: {
      days: 5,
      minutes: 3 * 8 * 60,
      entries: { ids: [request, answered] },
      requests: [{ what: 'The texts', days: 5, open: false, blocks: ['Home page'] }],
      declined: [{ what: 'A shop for somebody else' }],
    },
    chasing: { minutes: 20, nudges: 1, entries: { ids: [chased, nudge] } },
    redone: { time: { minutes: 60 }, entries: { ids: [redone] } },
    months: [{ month: '2026-02', done: 120, chasing: 20, redone: 60, waitingDays: 5 }],
  });
});

test('the version in force is the last whose day has come; old ones stay', () => {
  const writer = new Writer();
  const later = writer.write('terms-agreed', { from: '2026-06-01', revisions: 2 });
  const first = writer.write('terms-agreed', { from: '2026-01-01', revisions: 3 });
  const view = (asOf: string): TermsView => TermsView.parse(termsView(ledgersOf(writer), house, asOf));
  expect(view('2025-12-31').inForce).toBeUndefined();
  expect(view('2026-05-31')).toMatchObject({
    inForce: first,
    versions: [
      { entry: first, state: 'in-force', until: '2026-05-31' },
      { entry: later, state: 'future' },
    ],
  });
  expect(view('2026-06-01')).toMatchObject({ inForce: later, versions: [{ state: 'past' }, { state: 'in-force' }] });
});

test('days and minutes worked without a signature are counted until it is there', () => {
  const writer = new Writer();
  for (const on of ['2026-01-05', '2026-01-05', '2026-01-20', '2026-02-10', '2026-03-10'])
    writer.write('work', { memo: 'Built', minutes: 60, on });
  const unsigned = () => termsView(ledgersOf(writer), house, '2026-04-01').unsigned;
  expect(unsigned()).toMatchObject({ days: 4, minutes: 300, first: '2026-01-05' });
  writer.write('terms-agreed', {
    from: '2026-01-10',
    agreement: { signed: false, waivedBecause: 'A friend of a friend' },
  });
  expect(unsigned()).toMatchObject({ days: 4, minutes: 300 });
  writer.write('terms-agreed', { from: '2026-02-01', agreement: { signed: true, on: '2026-02-15' } });
  expect(unsigned()).toMatchObject({ days: 3, minutes: 240 });
});

test('limits say how much is used, and say so at 80 and at 100 per cent', () => {
  const writer = new Writer();
  writer.write('terms-agreed', {
    from: '2026-01-01',
    revisions: 1,
    limits: { minutes: 100, budget: { minor: 100_000, currency: 'EUR' }, end: '2026-01-10' },
  });
  const limit = (asOf: string) =>
    Object.fromEntries(termsView(ledgersOf(writer), house, asOf).limits.map((one) => [one.limit, one]));
  writer.write('work', { memo: 'Built', minutes: 79, on: '2026-01-02' });
  expect(limit('2026-01-03')['minutes']).toMatchObject({ used: 79, percent: 79 });
  expect(limit('2026-01-03')['minutes']?.notice).toBeUndefined();
  writer.write('work', { memo: 'Built on', minutes: 1, on: '2026-01-03' });
  writer.write('work', { memo: 'An extra, agreed', minutes: 500, nature: 'out-of-scope', on: '2026-01-03' });
  expect(limit('2026-01-03')['minutes']).toMatchObject({ used: 80, percent: 80, notice: 'near' });
  writer.write('work', { memo: 'Again', minutes: 20, nature: 'redo', on: '2026-01-04' });
  expect(limit('2026-01-04')['minutes']).toMatchObject({ used: 100, notice: 'reached' });
  const request = writer.write('requested', {
    what: 'Yes or no',
    askedOn: '2026-01-04',
    neededBy: '2026-01-05',
    wants: 'approval',
  });
  writer.write('answered', { request, on: '2026-01-05', approved: false });
  writer.write('invoice', {
    number: '1',
    issued: '2026-01-05',
    due: '2026-01-19',
    amount: { minor: 85_000, currency: 'EUR' },
  });
  expect(limit('2026-01-10')).toMatchObject({
    revisions: { included: 1, used: 1, notice: 'reached' },
    budget: { used: 85_000, currency: 'EUR', notice: 'near' },
    end: { included: 10, used: 10, notice: 'reached' },
  });
});

test('what an agreement lacks is listed, and obligations of both sides are ticked', () => {
  const writer = new Writer();
  writer.write('terms-agreed', {
    from: '2026-01-01',
    parties: [{ name: 'Me', address: 'Here' }, { name: 'Them' }],
    services: ['A website'],
    payment: { rule: 'net', days: 14 },
    obligations: [
      { whose: 'mine', what: 'First draft', by: '2026-01-20', metOn: '2026-01-19' },
      { whose: 'theirs', what: 'Texts', by: '2026-01-10', metOn: '2026-01-15' },
      { whose: 'theirs', what: 'Photos', by: '2026-01-10' },
      { whose: 'mine', what: 'Launch', by: '2026-03-01' },
    ],
  });
  const view = termsView(ledgersOf(writer), house, '2026-02-01');
  expect(view.completeness.filter(({ met }) => met).map(({ item }) => item)).toEqual([
    'parties',
    'services',
    'payment',
  ]);
  expect(view.obligations.map(({ state }) => state)).toEqual(['met', 'met-late', 'overdue', 'open']);
});

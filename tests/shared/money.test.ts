import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../shared/calendar.ts';
import type { EntryId } from '../../shared/fields.ts';
import { laterAndLater } from '../../shared/lateness.ts';
import { interestView, moneyView } from '../../shared/money-ledger.ts';
import { MoneyView } from '../../shared/money-view.ts';
import { house, ledgersOf } from '../support/house.ts';
import { idOf, Writer } from '../support/sealed.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

function view(writer: Writer, asOf: string): MoneyView {
  return MoneyView.parse(moneyView(ledgersOf(writer), house, asOf));
}

function invoice(writer: Writer, number: string, issued: string, due: string, minor = 1_000_00): EntryId {
  return writer.write('invoice', { number, issued, due, amount: eur(minor) });
}

function pay(writer: Writer, id: EntryId, on: string, minor = 1_000_00): EntryId {
  return writer.write('payment', { invoice: id, on, amount: eur(minor) });
}

describe('invoices', () => {
  test('part payments and a credit note make it smaller, until nothing is left', () => {
    const writer = new Writer();
    const id = invoice(writer, '2026-01', '2026-01-01', '2026-01-15');
    const first = pay(writer, id, '2026-01-10', 400_00);
    const credit = writer.write('credit-note', { invoice: id, number: 'C-1', on: '2026-01-20', amount: eur(100_00) });
    const last = pay(writer, id, '2026-01-25', 500_00);
    expect(view(writer, '2026-01-24').invoices).toMatchObject([
      { state: 'overdue', paid: 400_00, credited: 100_00, open: 500_00, daysLate: 9 },
    ]);
    expect(view(writer, '2026-02-01').invoices).toMatchObject([
      { state: 'paid', open: 0, settledOn: '2026-01-25', daysLate: 10, entries: [id, first, credit, last] },
    ]);
  });

  test('an invoice that is credited whole was never late', () => {
    const writer = new Writer();
    const id = invoice(writer, '2026-01', '2026-01-01', '2026-01-15');
    writer.write('credit-note', { invoice: id, number: 'C-1', on: '2026-03-01', amount: eur(1_000_00) });
    const { invoices, lateness } = view(writer, '2026-04-01');
    expect(invoices[0]?.state).toBe('credited');
    expect(lateness.invoices).toEqual([]);
  });

  test('several currencies stand side by side and are never added; a payment in another currency is shown apart', () => {
    const writer = new Writer();
    const euro = invoice(writer, 'E', '2026-01-01', '2026-01-15');
    writer.write('invoice', {
      number: 'P',
      issued: '2026-01-01',
      due: '2026-01-15',
      amount: { minor: 500_00, currency: 'GBP' },
    });
    const wrong = writer.write('payment', {
      invoice: euro,
      on: '2026-01-10',
      amount: { minor: 900_00, currency: 'USD' },
    });
    const { balances, unmatched } = view(writer, '2026-02-01');
    expect(balances.map(({ currency, open, overdue }) => [currency, open, overdue])).toEqual([
      ['EUR', 1_000_00, 1_000_00],
      ['GBP', 500_00, 500_00],
    ]);
    expect(unmatched).toMatchObject([{ entry: wrong, minor: 900_00, currency: 'USD' }]);
  });

  test('what was paid too much is no negative debt', () => {
    const writer = new Writer();
    pay(writer, invoice(writer, '1', '2026-01-01', '2026-01-15'), '2026-01-10', 1_100_00);
    invoice(writer, '2', '2026-01-02', '2026-01-16');
    expect(view(writer, '2026-01-20').balances).toMatchObject([{ open: 1_000_00, overpaid: 100_00 }]);
  });

  test('an extension that was granted moves the day it counts as late from', () => {
    const writer = new Writer();
    const id = invoice(writer, '1', '2026-01-01', '2026-01-15');
    writer.write('concession', { what: 'Two more weeks', type: 'extension', until: '2026-01-29', invoice: id });
    expect(view(writer, '2026-01-25').invoices).toMatchObject([
      { state: 'open', due: '2026-01-15', extendedTo: '2026-01-29' },
    ]);
    expect(view(writer, '2026-02-01').invoices).toMatchObject([{ state: 'overdue', daysLate: 3 }]);
  });

  test('a struck payment never happened, and a corrected one counts as corrected', () => {
    const writer = new Writer();
    const id = invoice(writer, '1', '2026-01-01', '2026-01-15');
    const payment = pay(writer, id, '2026-01-10');
    writer.correct(payment, { on: '2026-01-18' });
    expect(view(writer, '2026-02-01').invoices).toMatchObject([{ state: 'paid', daysLate: 3 }]);
    writer.strike(payment);
    expect(view(writer, '2026-02-01').invoices).toMatchObject([{ state: 'overdue', paid: 0 }]);
  });

  test('as of an earlier day, what came later has not happened', () => {
    const writer = new Writer();
    const id = invoice(writer, '1', '2026-01-05', '2026-01-15');
    pay(writer, id, '2026-01-20');
    expect(view(writer, '2026-01-04').invoices).toEqual([]);
    expect(view(writer, '2026-01-16').invoices).toMatchObject([{ state: 'overdue', daysLate: 1 }]);
  });

  test('whatever is recorded in whatever order, invoiced = paid + credited + left − too much', () => {
    const act = fc.record({
      of: fc.nat(5),
      kind: fc.constantFrom('payment' as const, 'credit-note' as const),
      on: fc.integer({ min: 20_454, max: 20_600 }).map(dayText),
      minor: fc.integer({ min: 1, max: 90_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 }),
        fc.array(act, { maxLength: 20 }),
        fc.integer({ min: 20_454, max: 20_650 }),
        (amounts, acts, asOf) => {
          const writer = new Writer();
          // Payments may be recorded before the invoice they name: another computer's clock may be behind.
          for (const { of, kind, on, minor } of acts) {
            const target = idOf(acts.length + 1 + of);
            if (kind === 'payment') pay(writer, target, on, minor);
            else writer.write('credit-note', { invoice: target, number: 'C', on, amount: eur(minor) });
          }
          for (const [i, minor] of amounts.entries()) invoice(writer, String(i), '2026-01-01', '2026-01-31', minor);
          const { balances } = view(writer, dayText(asOf));
          const [balance] = balances;
          if (!balance) throw new Error('there is an invoice');
          expect(balance.invoiced).toBe(amounts.reduce((a, b) => a + b, 0));
          expect(balance.paid + balance.credited + balance.open - balance.overpaid).toBe(balance.invoiced);
          const counted = acts
            .filter(({ of, on }) => of < amounts.length && on <= dayText(asOf))
            .reduce((sum, { minor }) => sum + minor, 0);
          expect(balance.paid + balance.credited).toBe(counted);
        },
      ),
    );
  });
});

describe('on time first, then later and later', () => {
  const late = (...days: number[]) =>
    laterAndLater(
      days.map((daysLate, i) => ({ invoice: idOf(i + 1), number: String(i), due: '2026-01-01', daysLate, paid: true })),
    );

  test.each([
    ['the seed’s own case', [0, 5, 12], true],
    ['early counts as on time', [-3, 2, 4], true],
    ['only the last three count', [30, 0, 3, 9], true],
    ['the first of the three was late already', [1, 5, 12], false],
    ['no later than before', [0, 5, 5], false],
    ['later within time is not late', [-9, -5, -1], false],
    ['two are too few', [0, 9], false],
    ['better again', [0, 9, 3], false],
  ])('%s', (_, days, met) => {
    expect(late(...days).met).toBe(met);
  });

  test('an invoice that is overdue now counts with its days so far; one not due yet does not', () => {
    const writer = new Writer();
    pay(writer, invoice(writer, '1', '2026-01-01', '2026-01-15'), '2026-01-15');
    pay(writer, invoice(writer, '2', '2026-02-01', '2026-02-15'), '2026-02-20');
    invoice(writer, '3', '2026-03-01', '2026-03-15');
    invoice(writer, '4', '2026-03-20', '2026-04-15');
    const { lateness } = view(writer, '2026-03-25');
    expect(lateness.laterAndLater).toMatchObject({
      met: true,
      invoices: [{ daysLate: 0 }, { daysLate: 5 }, { daysLate: 10, paid: false }],
    });
    expect(lateness).toMatchObject({ onTime: 1, late: 2, onTimePercent: 33, meanDaysLate: 5 });
  });
});

describe('promises', () => {
  function promised(pays: readonly [string, number][], asOf: string, amount?: number): MoneyView['promises'] {
    const writer = new Writer();
    const id = invoice(writer, '1', '2026-01-01', '2026-01-15');
    writer.write('promised', {
      invoice: id,
      saidOn: '2026-01-20',
      by: '2026-01-27',
      words: 'next week',
      ...(amount !== undefined && { amount: eur(amount) }),
    });
    for (const [on, minor] of pays) pay(writer, id, on, minor);
    return view(writer, asOf).promises;
  }

  test('is kept when all of it is there by the day, broken when that day has passed without it, else pending', () => {
    expect(promised([['2026-01-27', 1_000_00]], '2026-02-10')).toMatchObject({ kept: 1, broken: 0, pending: 0 });
    expect(promised([['2026-01-30', 1_000_00]], '2026-02-10').list).toMatchObject([{ state: 'broken', daysLate: 3 }]);
    expect(promised([], '2026-02-10').list).toMatchObject([{ state: 'broken', daysLate: 14 }]);
    expect(promised([], '2026-01-27').list).toMatchObject([{ state: 'pending' }]);
    expect(promised([['2026-01-27', 999_99]], '2026-01-28').list).toMatchObject([{ state: 'broken' }]);
  });

  test('of a sum is kept by that sum, and not by money that came before it was promised', () => {
    expect(promised([['2026-01-25', 300_00]], '2026-02-10', 300_00)).toMatchObject({ kept: 1 });
    expect(promised([['2026-01-18', 300_00]], '2026-02-10', 300_00)).toMatchObject({ broken: 1 });
  });

  test('for nothing in particular means everything open then', () => {
    const writer = new Writer();
    const first = invoice(writer, '1', '2026-01-01', '2026-01-15');
    const second = invoice(writer, '2', '2026-01-02', '2026-01-16');
    invoice(writer, '3', '2026-01-25', '2026-02-28');
    writer.write('promised', { saidOn: '2026-01-20', by: '2026-01-31' });
    pay(writer, first, '2026-01-22');
    expect(view(writer, '2026-02-10').promises).toMatchObject({ broken: 1 });
    pay(writer, second, '2026-01-31');
    expect(view(writer, '2026-02-10').promises).toMatchObject({ kept: 1, broken: 0 });
  });
});

describe('the ladder', () => {
  function sent(writer: Writer, id: EntryId, template: string, on: string): void {
    writer.write('letter-sent', { template, text: 'Dear …', on, invoices: [id], channel: 'email' });
  }

  test('climbs from the face-saving reminder to stop-work by the days after the due date', () => {
    const writer = new Writer();
    const id = invoice(writer, '1', '2026-01-01', '2026-01-15');
    const ladder = (asOf: string) => view(writer, asOf).invoices[0]?.ladder;
    expect(ladder('2026-01-15')).toBeUndefined();
    expect(ladder('2026-01-16')).toMatchObject({
      sent: [],
      next: { step: 'reminder', from: '2026-01-16', dueForDays: 0 },
    });
    sent(writer, id, 'reminder-1', '2026-01-17');
    expect(ladder('2026-01-18')).toMatchObject({
      sent: [{ step: 'reminder', on: '2026-01-17', channel: 'email' }],
      next: { step: 'firm', from: '2026-01-22' },
    });
    sent(writer, id, 'payment-firm', '2026-02-10');
    expect(ladder('2026-02-10')).toMatchObject({ next: { step: 'stop-work', from: '2026-02-11' } });
    sent(writer, id, 'stop-work', '2026-02-12');
    expect(ladder('2026-02-20')?.next).toBeUndefined();
  });
});

describe('stopped work', () => {
  test('goes on when all arrears are settled, not one invoice; minutes meanwhile are counted', () => {
    const writer = new Writer();
    const first = invoice(writer, '1', '2026-01-01', '2026-01-15');
    const second = invoice(writer, '2', '2026-01-02', '2026-01-16', 500_00);
    const stop = writer.write('work-stopped', { on: '2026-02-01', invoices: [first], paused: ['Newsletter'] });
    writer.write('work', { memo: 'Before', minutes: 60, on: '2026-02-01' });
    const work = writer.write('work', { memo: 'Fixed the form all the same', minutes: 45, on: '2026-02-03' });
    pay(writer, first, '2026-02-05');
    expect(view(writer, '2026-02-06').stopWork).toMatchObject({
      stopped: true,
      since: '2026-02-01',
      entry: stop,
      paused: ['Newsletter'],
      minutesSince: 45,
      workSince: { ids: [work] },
      arrears: [{ currency: 'EUR', minor: 500_00, entries: { ids: [second] } }],
      conditionMet: false,
    });
    pay(writer, second, '2026-02-07', 500_00);
    expect(view(writer, '2026-02-08').stopWork).toMatchObject({ stopped: true, conditionMet: true, arrears: [] });
    const resumed = writer.write('work-resumed', { on: '2026-02-09' });
    expect(view(writer, '2026-02-10').stopWork).toMatchObject({
      stopped: false,
      minutesSince: 0,
      past: [{ entry: stop, since: '2026-02-01', until: '2026-02-09', resumed }],
    });
  });
});

test('a reason for not paying stands beside the acceptance of that very work', () => {
  const writer = new Writer();
  const page = writer.write('delivered', { name: 'Home page', on: '2026-01-10' });
  const accepted = writer.write('accepted', { deliverable: page, on: '2026-01-12', words: 'Lovely!' });
  const id = invoice(writer, '7', '2026-01-12', '2026-01-26');
  const reason = writer.write('nonpayment-reason', {
    invoice: id,
    on: '2026-02-01',
    words: 'It is not what I wanted',
    deliverable: page,
  });
  expect(view(writer, '2026-02-02').reasons).toEqual([
    {
      entry: reason,
      on: '2026-02-01',
      words: 'It is not what I wanted',
      invoice: id,
      number: '7',
      deliverable: {
        entry: page,
        name: 'Home page',
        acceptedOn: '2026-01-12',
        words: 'Lovely!',
        entries: [page, accepted],
      },
    },
  ]);
});

test('new work asked for while an invoice is overdue is noticed; on the due day it is not', () => {
  const writer = new Writer();
  const id = invoice(writer, '1', '2026-01-01', '2026-01-15');
  writer.write('scope-asked', { what: 'In time', on: '2026-01-15' });
  const asked = writer.write('scope-asked', { what: 'A shop as well', on: '2026-01-20' });
  pay(writer, id, '2026-01-25');
  writer.write('scope-asked', { what: 'After it was paid', on: '2026-01-26' });
  expect(view(writer, '2026-02-01').askedWhileOverdue).toEqual([
    { entry: asked, on: '2026-01-20', what: 'A shop as well' },
  ]);
});

test('interest and fixed sums follow the terms in force when the invoice was written', () => {
  const writer = new Writer();
  writer.write('terms-agreed', { from: '2025-01-01' });
  writer.write('terms-agreed', {
    from: '2026-01-01',
    late: { basis: 'eu' },
    rate: { amount: eur(60_00), per: 'hour' },
  });
  invoice(writer, 'before', '2025-12-20', '2026-01-31');
  const id = invoice(writer, 'after', '2026-01-02', '2026-01-31');
  const { invoices, lateSums, lateRule } = view(writer, '2026-03-02');
  expect(invoices[0]?.interest).toBeUndefined();
  expect(invoices[1]).toMatchObject({
    interest: { minor: 8_34, days: 30, assumed: false },
    fixedSum: { amount: eur(40_00), law: 'eu-directive-2011-7-art-6' },
  });
  expect(lateSums).toMatchObject([{ currency: 'EUR', interest: 8_34, fixed: 40_00 }]);
  expect(lateRule?.rule).toEqual({ basis: 'eu' });
  expect(interestView(ledgersOf(writer), house, id, '2026-03-02')?.interest).toMatchObject({
    minor: 8_34,
    steps: [{ days: 30, percent: 10.15, principal: 1_000_00 }],
  });
});

test.each([
  [999_99, 40_00],
  [1_000_00, 70_00],
  [9_999_99, 70_00],
  [10_000_00, 100_00],
])('in the United Kingdom a debt of %i pence gives a fixed sum of %i', (minor, fixed) => {
  const writer = new Writer();
  writer.write('terms-agreed', { from: '2026-01-01', late: { basis: 'uk' } });
  const id = writer.write('invoice', {
    number: '1',
    issued: '2026-01-02',
    due: '2026-01-31',
    amount: { minor: minor + 1, currency: 'GBP' },
  });
  writer.write('payment', { invoice: id, on: '2026-01-31', amount: { minor: 1, currency: 'GBP' } });
  expect(view(writer, '2026-03-02').invoices[0]?.fixedSum?.amount.minor).toBe(fixed);
});

test('at stake is what is unpaid and the work since the last invoice; an hour’s pay counts every minute', () => {
  const writer = new Writer();
  const terms = writer.write('terms-agreed', { from: '2026-01-01', rate: { amount: eur(60_00), per: 'hour' } });
  const id = invoice(writer, '1', '2026-01-31', '2026-02-14', 600_00);
  writer.write('work', { memo: 'Drew the plan', minutes: 600, on: '2026-01-20' });
  const since = writer.write('work', { memo: 'Built the page', minutes: 90, on: '2026-02-03' });
  writer.write('work', { memo: 'Called three times', minutes: 30, nature: 'chasing', on: '2026-02-20' });
  expect(view(writer, '2026-02-21').exposure).toEqual([
    {
      currency: 'EUR',
      unpaid: 600_00,
      unbilled: { since: '2026-01-31', minutes: 90, minor: 90_00, by: 'hour', entries: { count: 1, ids: [since] } },
      total: 690_00,
    },
  ]);
  const payment = pay(writer, id, '2026-02-22', 600_00);
  expect(view(writer, '2026-02-23').hourlyPay).toEqual([
    {
      currency: 'EUR',
      received: 600_00,
      minutes: 720,
      perHour: 50_00,
      agreed: eur(60_00),
      agreedTerms: terms,
      entries: { count: 1, ids: [payment] },
      workEntries: expect.objectContaining({ count: 3 }),
    },
  ]);
});

test.each([
  ['day', { rate: { amount: eur(300_00), per: 'day' } }, 2 * 300_00],
  // 11 to 28 February: 18 of 28 days of one month, and the first 10 of March's 31.
  ['month', { rate: { amount: eur(2800_00), per: 'month' } }, 1800_00 + 903_23],
  // 330 of 1,200 included minutes of 4,000 are 1,100; 600 of it is invoiced.
  ['project', { rate: { amount: eur(4000_00), per: 'project' }, limits: { minutes: 1200 } }, 500_00],
  ['project', { rate: { amount: eur(4000_00), per: 'project' } }, 0],
] as const)('work not invoiced yet at a rate for the %s', (_, terms, minor) => {
  const writer = new Writer();
  writer.write('terms-agreed', { from: '2026-01-01', ...terms });
  writer.write('work', { memo: 'Drew the plan', minutes: 180, on: '2026-01-20' });
  invoice(writer, '1', '2026-02-10', '2026-02-24', 600_00);
  writer.write('work', { memo: 'Built the page', minutes: 90, on: '2026-02-13' });
  writer.write('work', { memo: 'Built the form', minutes: 60, on: '2026-03-02' });
  const [exposure] = view(writer, '2026-03-10').exposure;
  expect(exposure).toMatchObject({ unpaid: 600_00, unbilled: { minutes: 150, minor }, total: 600_00 + minor });
});

test('of a price for the whole, what was invoiced and credited again is not invoiced yet', () => {
  const writer = new Writer();
  const rate = { amount: eur(4000_00), per: 'project' } as const;
  writer.write('terms-agreed', { from: '2026-01-01', rate, limits: { minutes: 1200 } });
  writer.write('work', { memo: 'Drew the plan', minutes: 180, on: '2026-01-20' });
  const first = invoice(writer, '1', '2026-02-10', '2026-02-24', 600_00);
  writer.write('work', { memo: 'Built the page', minutes: 150, on: '2026-02-13' });
  const unbilled = () => view(writer, '2026-03-10').exposure[0]?.unbilled?.minor;
  expect(unbilled()).toBe(500_00); // 330 of 1,200 minutes of 4,000 are 1,100
  writer.write('credit-note', { invoice: first, number: 'C1', on: '2026-03-01', amount: eur(600_00) });
  expect(unbilled()).toBe(1100_00);
});

test('concessions have a value and an end', () => {
  const writer = new Writer().on('2026-01-10');
  writer.write('concession', { what: 'Ten per cent off', type: 'discount', value: eur(100_00), until: '2026-02-01' });
  writer.write('concession', { what: 'An hour for nothing', type: 'free-work', minutes: 60 });
  expect(view(writer, '2026-02-02').concessions).toMatchObject({
    list: [
      { type: 'discount', expired: true },
      { type: 'free-work', expired: false },
    ],
    values: [{ currency: 'EUR', minor: 100_00 }],
    minutes: 60,
  });
});

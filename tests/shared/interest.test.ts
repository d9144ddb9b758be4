import { expect, test } from 'vitest';
import fc from 'fast-check';
import { interestOn, type Debt } from '../../shared/interest.ts';
import { interestSumOn } from '../../shared/interest-sum.ts';
import type { DatedRate, Rates, ReferenceRate } from '../../shared/rates.ts';
import type { LateRule } from '../../shared/terms.ts';

/** Rates of the tests' own, so that correcting the shipped table changes no expectation. */
function rates(rate: ReferenceRate, table: Readonly<Record<string, number>>): DatedRate[] {
  return Object.entries(table).map(([from, percent]) => ({ rate, percent, from, source: 'test', secondHand: false }));
}

const eu = {
  '2016-07-01': 0,
  '2023-01-01': 2.5,
  '2023-07-01': 4,
  '2024-01-01': 4.5,
  '2024-07-01': 4.25,
  '2025-01-01': 3.15,
  '2025-07-01': 2.15,
  '2026-07-01': 2.4,
};
const uk = { '2020-06-30': 0.1, '2021-12-31': 0.25, '2024-12-31': 4.75, '2025-06-30': 4.25, '2025-12-31': 3.75 };
const table: Rates = [...rates('eu-reference', eu), ...rates('uk-base', uk)];

type Part = readonly [on: string, minor: number];

function debt(currency: string, minor: number, due: string, parts: readonly Part[]): Debt {
  const before = parts.filter(([on]) => on <= due).reduce((sum, [, part]) => sum + part, 0);
  const principals = [{ after: due, minor: minor - before }];
  for (const [on, part] of parts)
    if (on > due) principals.push({ after: on, minor: (principals.at(-1)?.minor ?? 0) - part });
  return { currency, due, principals };
}

/** Name, rule, currency, principal, due, as of, payments, days that bear interest, interest. Counted day by day with exact fractions in another program. */
const vectors: readonly (readonly [
  string,
  LateRule,
  string,
  number,
  string,
  string,
  readonly Part[],
  number,
  number,
])[] = [
  [
    'contract 12.25 for 101 days',
    { basis: 'contract', percent: 12.25 },
    'GBP',
    500000,
    '2026-01-01',
    '2026-04-12',
    [],
    101,
    16949,
  ],
  [
    'contract 12.75 for 60 days',
    { basis: 'contract', percent: 12.75 },
    'GBP',
    500000,
    '2026-01-01',
    '2026-03-02',
    [],
    60,
    10479,
  ],
  [
    'contract 10.15 for 30 days',
    { basis: 'contract', percent: 10.15 },
    'EUR',
    100000,
    '2026-01-01',
    '2026-01-31',
    [],
    30,
    834,
  ],
  ['uk, second half of 2025', { basis: 'uk' }, 'GBP', 500000, '2025-07-31', '2025-11-09', [], 101, 16949],
  ['uk, first half of 2025', { basis: 'uk' }, 'GBP', 500000, '2025-01-31', '2025-04-01', [], 60, 10479],
  [
    'uk keeps the rate it began with over 1 July',
    { basis: 'uk' },
    'GBP',
    500000,
    '2025-05-31',
    '2025-09-30',
    [],
    122,
    21308,
  ],
  [
    'uk begins on 1 July when due on 30 June',
    { basis: 'uk' },
    'GBP',
    500000,
    '2025-06-30',
    '2025-08-30',
    [],
    61,
    10236,
  ],
  [
    'uk begins on 1 January when due on 31 December',
    { basis: 'uk' },
    'GBP',
    120000,
    '2024-12-31',
    '2025-01-31',
    [],
    31,
    1299,
  ],
  ['uk at the low base rate of 2020', { basis: 'uk' }, 'GBP', 333333, '2020-08-15', '2021-02-14', [], 183, 13537],
  [
    'uk with a part payment',
    { basis: 'uk' },
    'GBP',
    500000,
    '2025-02-28',
    '2025-06-30',
    [['2025-04-10', 200000]],
    122,
    15649,
  ],
  ['eu, first half of 2026', { basis: 'eu' }, 'EUR', 100000, '2026-01-31', '2026-03-02', [], 30, 834],
  ['eu over 1 July 2026', { basis: 'eu' }, 'EUR', 100000, '2026-06-01', '2026-07-31', [], 60, 1690],
  ['eu over three half-years', { basis: 'eu' }, 'EUR', 1234567, '2024-05-17', '2025-08-03', [], 443, 174776],
  ['eu with nine points', { basis: 'eu', points: 9 }, 'EUR', 250000, '2025-11-15', '2026-02-14', [], 91, 6950],
  ['eu with ten points', { basis: 'eu', points: 10 }, 'EUR', 99999, '2025-11-15', '2026-02-14', [], 91, 3029],
  ['eu at a reference rate of zero', { basis: 'eu' }, 'EUR', 100000, '2021-03-31', '2021-06-30', [], 91, 1995],
  ['eu from zero into 2023', { basis: 'eu' }, 'EUR', 100000, '2022-12-01', '2023-02-01', [], 62, 1578],
  [
    'a part payment in the middle',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-05-31',
    [['2026-03-15', 100000]],
    120,
    7870,
  ],
  [
    'two part payments, one over 1 July',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-05-31',
    '2026-08-31',
    [
      ['2026-06-15', 100000],
      ['2026-07-20', 50000],
    ],
    92,
    5020,
  ],
  [
    'a part payment on 1 July itself',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-05-31',
    '2026-08-31',
    [['2026-07-01', 120000]],
    92,
    5717,
  ],
  [
    'paid whole in the end',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-08-31',
    [['2026-04-30', 300000]],
    89,
    7425,
  ],
  [
    'paid in part before it was due',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-03-31',
    [['2026-01-10', 50000]],
    59,
    4102,
  ],
  [
    'paid in part on the due day',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-03-31',
    [['2026-01-31', 50000]],
    59,
    4102,
  ],
  [
    'over 29 February of a leap year',
    { basis: 'contract', percent: 8 },
    'EUR',
    100000,
    '2024-02-15',
    '2024-03-15',
    [],
    29,
    636,
  ],
  [
    'a whole leap year, divided by 365',
    { basis: 'contract', percent: 10 },
    'EUR',
    100000,
    '2023-12-31',
    '2024-12-31',
    [],
    366,
    10027,
  ],
  [
    'a whole common year',
    { basis: 'contract', percent: 10 },
    'EUR',
    100000,
    '2024-12-31',
    '2025-12-31',
    [],
    365,
    10000,
  ],
  ['one day', { basis: 'contract', percent: 12.25 }, 'GBP', 500000, '2026-01-01', '2026-01-02', [], 1, 168],
  [
    'half a minor unit is rounded up',
    { basis: 'contract', percent: 36.5 },
    'EUR',
    500,
    '2026-01-01',
    '2026-01-02',
    [],
    1,
    1,
  ],
  [
    'just below half is rounded down',
    { basis: 'contract', percent: 36.5 },
    'EUR',
    499,
    '2026-01-01',
    '2026-01-02',
    [],
    1,
    0,
  ],
  [
    'less than half a minor unit is nothing',
    { basis: 'contract', percent: 1 },
    'EUR',
    100,
    '2026-01-01',
    '2026-01-10',
    [],
    9,
    0,
  ],
  [
    'yen have no minor digits',
    { basis: 'contract', percent: 14.6 },
    'JPY',
    330000,
    '2026-03-31',
    '2026-05-15',
    [],
    45,
    5940,
  ],
  [
    'yen with a part payment',
    { basis: 'contract', percent: 3 },
    'JPY',
    1000000,
    '2026-03-31',
    '2026-12-31',
    [['2026-08-15', 400000]],
    275,
    18066,
  ],
  [
    'a Bahraini dinar has three',
    { basis: 'contract', percent: 9 },
    'BHD',
    1250500,
    '2026-02-28',
    '2026-06-30',
    [],
    122,
    37618,
  ],
  [
    'a Kuwaiti dinar has three',
    { basis: 'contract', percent: 7.125 },
    'KWD',
    987654,
    '2026-01-15',
    '2026-11-21',
    [['2026-05-05', 123456]],
    310,
    54947,
  ],
  [
    'forints at many',
    { basis: 'contract', percent: 15.75 },
    'HUF',
    45000000,
    '2026-04-15',
    '2026-11-21',
    [],
    220,
    4271918,
  ],
  [
    'a rate with five decimals',
    { basis: 'contract', percent: 11.12345 },
    'PLN',
    777777,
    '2026-02-10',
    '2026-10-01',
    [],
    233,
    55228,
  ],
  ['a rate of nothing', { basis: 'contract', percent: 0 }, 'PLN', 777777, '2026-02-10', '2026-10-01', [], 233, 0],
  [
    'a very large debt',
    { basis: 'contract', percent: 12.25 },
    'EUR',
    900000000000,
    '2025-01-01',
    '2026-11-21',
    [],
    689,
    208115753425,
  ],
  [
    'uk in yen, begun in a leap year',
    { basis: 'uk' },
    'JPY',
    1250000,
    '2024-02-10',
    '2024-09-30',
    [['2024-02-29', 500000]],
    233,
    41646,
  ],
  [
    'eu in dinars over three half-years and a leap day',
    { basis: 'eu' },
    'BHD',
    2345678,
    '2023-11-30',
    '2025-02-28',
    [
      ['2024-02-29', 345678],
      ['2024-12-31', 1000000],
    ],
    456,
    297197,
  ],
  [
    'eu at zero, with a part payment on the last day of a half-year',
    { basis: 'eu' },
    'EUR',
    480000,
    '2020-02-28',
    '2020-08-31',
    [['2020-06-30', 180000]],
    185,
    17017,
  ],
  [
    'two payments on one day',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-04-30',
    [
      ['2026-03-01', 50000],
      ['2026-03-01', 70000],
    ],
    89,
    5423,
  ],
  [
    'a payment on the day it is looked at',
    { basis: 'eu' },
    'EUR',
    300000,
    '2026-01-31',
    '2026-04-30',
    [['2026-04-30', 100000]],
    89,
    7425,
  ],
  [
    'paid more than was owed',
    { basis: 'uk' },
    'GBP',
    200000,
    '2025-08-31',
    '2025-12-31',
    [['2025-10-15', 250000]],
    45,
    3021,
  ],
  [
    'forints in parts over a leap year',
    { basis: 'contract', percent: 13.75 },
    'HUF',
    12345678,
    '2023-12-31',
    '2024-12-31',
    [
      ['2024-02-29', 2345678],
      ['2024-08-31', 5000000],
    ],
    366,
    1201991,
  ],
  [
    'won have no minor digits, over two years',
    { basis: 'contract', percent: 12 },
    'KRW',
    7654321,
    '2024-01-31',
    '2026-01-31',
    [['2025-01-31', 3654321]],
    731,
    1401035,
  ],
  [
    'a Tunisian dinar has three, at points of its own',
    { basis: 'eu', points: 8.5 },
    'TND',
    654321,
    '2022-12-15',
    '2023-07-15',
    [['2023-02-01', 154321]],
    212,
    33769,
  ],
];

test.each(vectors)('interest: %s', (_, rule, currency, minor, due, asOf, parts, days, expected) => {
  const interest = interestOn(debt(currency, minor, due, parts), rule, table, asOf);
  expect(interest).toMatchObject({ currency, days, minor: expected });
  expect(interestSumOn(debt(currency, minor, due, parts), rule, table, asOf)).toMatchObject({
    currency,
    days,
    minor: expected,
    daily: interest?.daily,
  });
});

test('the three vectors of the requirements come out to the penny', () => {
  const of = (percent: number, minor: number, asOf: string): number | undefined =>
    interestOn(debt('GBP', minor, '2025-12-31', []), { basis: 'contract', percent }, [], asOf)?.minor;
  expect(of(12.25, 5_000_00, '2026-04-11')).toBe(169_49);
  expect(of(12.75, 5_000_00, '2026-03-01')).toBe(104_79);
  expect(of(10.15, 1_000_00, '2026-01-30')).toBe(8_34);
});

test('a negative reference rate lowers the rate; a rate below zero bears nothing', () => {
  const negative = rates('eu-reference', { '2016-07-01': -0.5, '2017-01-01': -8.5 });
  const mild = interestOn(debt('EUR', 100_000, '2016-08-01', []), { basis: 'eu' }, negative, '2016-10-01');
  expect(mild).toMatchObject({ minor: 1253, steps: [{ percent: 7.5 }] });
  const deep = interestOn(debt('EUR', 100_000, '2016-12-01', []), { basis: 'eu' }, negative, '2017-02-01');
  expect(deep).toMatchObject({
    minor: 616,
    steps: [
      { percent: 7.5, days: 30 },
      { percent: 0, days: 32 },
    ],
  });
});

test('part payments while the rate is below zero, and after', () => {
  const sinking = [
    ...rates('eu-reference', { '2016-07-01': -0.5, '2017-01-01': -8.5, '2017-07-01': -0.25 }),
    ...rates('uk-base', { '2020-06-30': -0.1, '2020-12-31': -9 }),
  ];
  const parts: readonly Part[] = [
    ['2017-03-01', 200_000],
    ['2017-07-10', 100_000],
  ];
  const of = (rule: LateRule, due: string, asOf: string, minor: number, paid: readonly Part[]) =>
    [interestOn, interestSumOn].map((count) => count(debt('EUR', minor, due, paid), rule, sinking, asOf)?.minor);
  expect(of({ basis: 'eu' }, '2016-12-10', '2017-08-31', 600_000, parts)).toEqual([6751, 6751]);
  // The Act keeps the rate of the day the interest began.
  expect(of({ basis: 'uk' }, '2020-08-31', '2021-03-31', 500_000, [['2021-01-15', 125_000]])).toEqual([20_913, 20_913]);
  expect(of({ basis: 'uk' }, '2021-01-31', '2021-03-31', 500_000, [])).toEqual([0, 0]);
});

test('each step says what it rests on, and the steps add up to the sum', () => {
  const interest = interestOn(
    debt('EUR', 3_000_00, '2026-05-31', [['2026-06-15', 1_000_00]]),
    { basis: 'eu' },
    table,
    '2026-07-31',
  );
  expect(interest?.steps.map(({ from, to, days, principal, percent }) => [from, to, days, principal, percent])).toEqual(
    [
      ['2026-06-01', '2026-06-15', 15, 3_000_00, 10.15],
      ['2026-06-16', '2026-06-30', 15, 2_000_00, 10.15],
      ['2026-07-01', '2026-07-31', 31, 2_000_00, 10.4],
    ],
  );
  expect(interest?.steps[0]?.reference).toMatchObject({ rate: 'eu-reference', percent: 2.15, from: '2025-07-01' });
  // 300000 × 10.15 % × 15 ÷ 365 = 1251.369863…
  expect(interest?.steps[0]?.shown).toBe('1251.369863');
  expect(interest?.daily).toBe('56.986301');
});

test('a half-year for which nobody has checked the rate is counted with the last one known, and says so', () => {
  const later = interestOn(debt('EUR', 1_000_00, '2026-12-31', []), { basis: 'eu' }, table, '2027-01-31');
  expect(later?.steps).toMatchObject([{ percent: 10.4, assumed: true }]);
  const checked = table.map((one) => ({ ...one, checkedOn: '2027-01-02' }));
  const sure = interestOn(debt('EUR', 1_000_00, '2026-12-31', []), { basis: 'eu' }, checked, '2027-01-31');
  expect(sure?.steps).toMatchObject([{ assumed: false }]);
});

test('no rule, no rate and no lateness give no interest', () => {
  const open = debt('EUR', 1_000_00, '2026-01-31', []);
  expect(interestOn(open, { basis: 'none' }, table, '2026-03-01')).toBeUndefined();
  expect(interestOn(open, { basis: 'eu' }, [], '2026-03-01')).toBeUndefined();
  expect(interestOn(open, { basis: 'eu' }, table, '2026-01-31')).toMatchObject({ minor: 0, days: 0, steps: [] });
});

/** The plain meaning: every day by itself, in whole numbers, rounded once. */
function slowly(
  minor: number,
  due: string,
  asOf: string,
  parts: readonly Part[],
  percentOn: (day: string) => number,
): bigint {
  const day = (text: string, ahead: number): string =>
    new Date(Date.parse(text) + ahead * 86_400_000).toISOString().slice(0, 10);
  let sum = 0n;
  for (let today = day(due, 1); today <= asOf; today = day(today, 1)) {
    const open = minor - parts.filter(([on]) => on < today).reduce((total, [, part]) => total + part, 0);
    if (open > 0) sum += BigInt(open) * BigInt(Math.round(percentOn(today) * 1000));
  }
  const over = 365n * 100n * 1000n;
  return (2n * sum + over) / (2n * over);
}

const dayIn = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((ahead) => new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10));

test('whatever the payments and the days, the steps come to what every day by itself comes to', () => {
  const percentOn = (day: string): number => {
    const half = `${day.slice(0, 4)}-${Number(day.slice(5, 7)) < 7 ? '01' : '07'}-01`;
    return 8 + (Object.entries(eu).findLast(([from]) => from <= half)?.[1] ?? NaN);
  };
  const part = fc.tuple(dayIn('2022-12-01', 1500), fc.integer({ min: 1, max: 90_000 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      dayIn('2023-01-01', 900),
      dayIn('2023-01-01', 1400),
      fc.array(part, { maxLength: 5 }),
      (minor, due, asOf, parts) => {
        const inOrder = parts.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        const counted = {
          currency: 'EUR',
          due,
          principals: debt('EUR', minor, due, inOrder).principals.map((one) => ({
            ...one,
            minor: Math.max(0, one.minor),
          })),
        };
        const interest = interestOn(counted, { basis: 'eu' }, table, asOf);
        expect(BigInt(interest?.minor ?? -1)).toBe(slowly(minor, due, asOf, inOrder, percentOn));
        expect(interestSumOn(counted, { basis: 'eu' }, table, asOf)).toMatchObject({
          minor: interest?.minor,
          days: interest?.days,
          daily: interest?.daily,
        });
      },
    ),
  );
});

test('to cut a period in two where nothing changes changes no sum but by its one rounding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      dayIn('2025-01-01', 300),
      fc.integer({ min: 1, max: 200 }),
      (minor, due, days) => {
        const asOf = new Date(Date.parse(due) + days * 86_400_000).toISOString().slice(0, 10);
        const middle = new Date(Date.parse(due) + Math.floor(days / 2) * 86_400_000).toISOString().slice(0, 10);
        const rule: LateRule = { basis: 'contract', percent: 9.99 };
        const once = interestOn({ currency: 'EUR', due, principals: [{ after: due, minor }] }, rule, [], asOf);
        const twice = interestOn(
          {
            currency: 'EUR',
            due,
            principals: [
              { after: due, minor },
              { after: middle, minor },
            ],
          },
          rule,
          [],
          asOf,
        );
        expect(twice?.minor).toBe(once?.minor);
        expect(twice?.unrounded).toBe(once?.unrounded);
      },
    ),
  );
});

test('on the day of a payment, one more day adds what is left bears: nothing where all of it was paid', () => {
  const contract = { basis: 'contract', percent: 36.5 } as const;
  const part = debt('EUR', 1_000_00, '2026-01-31', [['2026-02-10', 400_00]]);
  const whole = debt('EUR', 1_000_00, '2026-01-31', [['2026-02-10', 1_000_00]]);
  for (const count of [interestOn, interestSumOn]) {
    expect(count(part, contract, table, '2026-02-09')?.daily).toBe('100.000000');
    expect(count(part, contract, table, '2026-02-10')).toMatchObject({ minor: 1000, daily: '60.000000' });
    expect(Number(count(whole, contract, table, '2026-02-10')?.daily)).toBe(0);
  }
});

import { expect, test } from 'vitest';
import { blocksOf, type Chart } from '../../shared/charts.ts';
import { daysLateChart } from '../../shared/charts/days-late.ts';
import { hourlyPayChart } from '../../shared/charts/hourly-pay.ts';
import { natureChart } from '../../shared/charts/hours-by-nature.ts';
import { waitingChart } from '../../shared/charts/waiting-months.ts';
import { formatter } from '../../shared/format.ts';
import { workView } from '../../shared/work-figures.ts';
import { ledgersOf } from '../support/house.ts';
import { idOf, Writer } from '../support/sealed.ts';

const f = formatter('en', 'Europe/Warsaw');

const late = (days: readonly number[]) =>
  days.map((daysLate, i) => ({
    invoice: idOf(i + 1),
    number: `2026-${i + 1}`,
    due: '2026-01-15',
    daysLate,
    paid: true,
  }));

/** Every coordinate a chart is drawn with. */
function reach({ shapes, labels }: Chart): { readonly right: number; readonly bottom: number; readonly least: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { path } of shapes) {
    let [x, y] = [0, 0];
    for (const [, command, rest = ''] of path.matchAll(/([MLHhvZ])([^MLHhvZ]*)/g)) {
      const numbers = rest.split(',').map(Number);
      if (command === 'M' || command === 'L') [x = x, y = y] = numbers;
      else if (command === 'H') [x = x] = numbers;
      else if (command === 'h') x += numbers[0] ?? 0;
      else if (command === 'v') y += numbers[0] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  for (const label of labels) {
    xs.push(label.x);
    ys.push(label.y);
  }
  return { right: Math.max(...xs), bottom: Math.max(...ys), least: Math.min(...xs, ...ys) };
}

function months(): ReturnType<typeof workView>['months'] {
  const writer = new Writer();
  const invoice = writer.write('invoice', {
    number: '1',
    issued: '2026-01-02',
    due: '2026-01-16',
    amount: { minor: 90_000, currency: 'EUR' },
  });
  for (const on of ['2026-01-20', '2026-02-20', '2026-04-20']) {
    writer.write('work', { memo: 'Built', minutes: 600, on });
    writer.write('payment', { invoice, on, amount: { minor: 30_000, currency: 'EUR' } });
  }
  return workView(ledgersOf(writer), '2026-05-31').months;
}

const charts: readonly (readonly [string, Chart])[] = [
  ['days late', daysLateChart(late([0, 5, 12, -3, 40]), f)],
  ['days late, all early', daysLateChart(late([-3, -9]), f)],
  ['days late, many', daysLateChart(late(Array.from({ length: 60 }, (_, i) => i - 10)), f)],
  [
    'waiting',
    waitingChart(
      [
        { month: '2026-01', days: 3 },
        { month: '2026-02', days: 28 },
      ],
      f,
    ),
  ],
  [
    'hours',
    natureChart(
      [
        { nature: 'work', minutes: 600 },
        { nature: 'chasing', minutes: 45 },
        { nature: 'redo', minutes: 0 },
      ],
      f,
    ),
  ],
  ['hourly pay', hourlyPayChart(months(), { minor: 6_000, currency: 'EUR' }, f)],
  ['hourly pay, nothing received', hourlyPayChart([], undefined, f)],
];

test.each(charts)('%s is drawn within its frame, with finite numbers', (_, chart) => {
  const { right, bottom, least } = reach(chart);
  expect(right).toBeLessThanOrEqual(chart.width);
  expect(bottom).toBeLessThanOrEqual(chart.height);
  expect(least).toBeGreaterThanOrEqual(0);
  expect(chart.shapes.map(({ path }) => path).join()).not.toMatch(/NaN|Infinity|undefined/);
});

test.each(charts)('%s has its numbers as a table of whole rows, and says in words what it is', (_, chart) => {
  const [drawn, table] = blocksOf(chart);
  expect(drawn.alt).not.toBe('');
  expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
});

test('every bar bears its number, so that no colour has to be told apart', () => {
  const chart = daysLateChart(late([0, 5, 12]), f);
  expect(chart.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '5', '12']));
  expect(chart.table.rows.map(({ cells }) => cells[2]?.text)).toEqual(['0', '5', '12']);
  expect(chart.shapes.filter(({ tone }) => tone === 'late')).toHaveLength(2);
});

test('what an hour brought is counted from the beginning to each month’s end', () => {
  const chart = hourlyPayChart(months(), { minor: 6_000, currency: 'EUR' }, f);
  expect(chart.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['January 2026', '€30.00'],
    ['February 2026', '€30.00'],
    ['March 2026', '€30.00'],
    ['April 2026', '€30.00'],
    ['May 2026', '€30.00'],
  ]);
});

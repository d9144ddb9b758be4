import { describe, expect, test } from 'vitest';
import { plusDays } from '../../shared/calendar.ts';
import { decisionView } from '../../shared/decision-figures.ts';
import { DecisionView } from '../../shared/decision-view.ts';
import { following } from '../../shared/journal/following.ts';
import { clientFolds } from '../../shared/ledgers.ts';
import { directionOf } from '../../shared/trend.ts';
import { house } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const asOf = '2026-06-30';
const ago = (days: number): string => plusDays(asOf, -days);
const euros = (minor: number) => ({ minor, currency: 'EUR' });
const view = (writer: Writer, income = [euros(100_000)]) =>
  decisionView(following(clientFolds)(writer.entries).states, house, asOf, income);

function paid(writer: Writer, issued: number, late: number): void {
  const invoice = writer
    .on(ago(issued))
    .write('invoice', { number: `${issued}`, issued: ago(issued), due: ago(issued - 10), amount: euros(20_000) });
  writer.write('payment', { invoice, on: ago(issued - 10 - late), amount: euros(20_000) });
}

describe('what a decision is drawn from', () => {
  test('names only what there is, each with its entries, on both sides', () => {
    const writer = new Writer();
    paid(writer, 100, 5);
    paid(writer, 60, 0);
    writer.on(ago(20)).write('incident', { what: 'Shouted', signs: ['outsized-reaction'] });
    writer.write('incident', { what: 'Too long, he said', signs: ['criticism'] });
    writer.write('good-turn', { what: 'Thanked me' });
    writer.write('own-miss', { what: 'Wrong date' });
    const { indicators, counter } = view(writer);
    expect(indicators.map(({ name, values }) => [name, values.count])).toEqual([
      ['invoices-late', 1],
      ['incidents', 1],
      ['abuse', 1],
    ]);
    expect(counter.map(({ name, values }) => [name, values.count])).toEqual([
      ['good-turns', 1],
      ['paid-on-time', 1],
      ['own-misses', 1],
    ]);
    expect([...indicators, ...counter].every(({ entries }) => entries.ids.length > 0)).toBe(true);
  });

  test('sets the share of income beside the time that would be free, per currency', () => {
    const writer = new Writer();
    paid(writer, 100, 0);
    writer.on(ago(10)).write('work', { memo: 'Pages', minutes: 900 });
    const { cost, hourlyPay } = view(writer);
    expect(cost.income).toMatchObject([{ currency: 'EUR', theirs: 20_000, all: 100_000, percent: 20 }]);
    expect(cost.freed).toMatchObject({ minutes: 900, perWeek: 70 });
    expect(hourlyPay).toMatchObject([{ perHour: 1333 }]);
  });

  test('money older than twelve months is no part of it', () => {
    const writer = new Writer();
    paid(writer, 500, 0);
    expect(view(writer).cost.income).toEqual([]);
  });

  test('lists decisions, the newest first, and says when one is to be looked at again', () => {
    const writer = new Writer();
    const body = { choice: 'go-on', on: ago(40), reviewOn: ago(10) } as const;
    writer.on(ago(40)).write('decision', body);
    expect(view(writer).decisions).toMatchObject([{ reviewDue: true }]);
    writer.on(ago(5)).write('decision', { ...body, on: ago(5), reviewOn: plusDays(asOf, 30) });
    expect(view(writer).decisions.map(({ reviewDue }) => reviewDue)).toEqual([false, false]);
  });

  test('passes the door as it is', () => {
    const writer = new Writer();
    paid(writer, 100, 5);
    expect(() => DecisionView.parse(view(writer))).not.toThrow();
    expect(() => DecisionView.parse(view(new Writer()))).not.toThrow();
  });

  test.each([
    [[3, 2, 1], 'improving'],
    [[1, 2, 3], 'worsening'],
    [[2, 0, 2], 'steady'],
    [[3, 0, 1], 'steady'],
    [[0, 0, 0], 'steady'],
  ] as const)('a trend of %j is %s', (incidents, direction) => {
    expect(directionOf(incidents.map((count) => ({ incidents: count, waitingDays: 0 })))).toBe(direction);
  });

  test('what goes up in one respect and down in another is neither better nor worse', () => {
    const mixed = [
      { incidents: 3, waitingDays: 0 },
      { incidents: 2, waitingDays: 1 },
      { incidents: 1, waitingDays: 2 },
    ];
    expect(directionOf(mixed)).toBe('steady');
  });
});

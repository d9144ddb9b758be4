import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HouseRules } from '../../shared/house-rules.ts';
import type { Hours } from '../../shared/terms.ts';
import { openRequestsOn, requestsOn } from '../../shared/requests.ts';
import { waitingView } from '../../shared/waiting-figures.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const asOf = '2026-03-31';

test('a request needed by the 2nd and answered on the 5th waited three days', () => {
  const writer = new Writer();
  const request = writer.write('requested', { what: 'The texts', askedOn: '2026-02-25', neededBy: '2026-03-02' });
  writer.write('answered', { request, on: '2026-03-05' });
  const { waiting, requests, spans } = waitingView(ledgersOf(writer), house, asOf);
  expect(waiting).toMatchObject({ days: 3, entries: { count: 2, ids: writer.entries.map(({ id }) => id) } });
  expect(spans).toEqual([{ from: '2026-03-03', to: '2026-03-05' }]);
  // Tuesday and Wednesday whole; of Thursday nobody recorded the hour.
  expect(waiting.minutes).toBe(2 * 8 * 60);
  expect(requests).toMatchObject([{ state: 'answered', daysOverdue: 3, answerDays: 8 }]);
});

test('overlapping waits count once', () => {
  const writer = new Writer();
  const first = writer.write('requested', { what: 'The texts', askedOn: '2026-02-25', neededBy: '2026-03-02' });
  writer.write('requested', { what: 'The logo', askedOn: '2026-02-25', neededBy: '2026-03-04' });
  writer.write('answered', { request: first, on: '2026-03-05' });
  const { waiting, open, overdue } = waitingView(ledgersOf(writer), house, '2026-03-06');
  expect(waiting.days).toBe(4);
  expect({ open, overdue }).toEqual({ open: 1, overdue: 1 });
});

test('an answer in time, and a request withdrawn in time, make no waiting', () => {
  const writer = new Writer();
  const first = writer.write('requested', { what: 'The texts', askedOn: '2026-03-01', neededBy: '2026-03-02' });
  const second = writer.write('requested', { what: 'The logo', askedOn: '2026-03-01', neededBy: '2026-03-02' });
  writer.write('answered', { request: first, on: '2026-03-02' });
  writer.write('withdrawn', { request: second, on: '2026-03-02' });
  expect(waitingView(ledgersOf(writer), house, asOf)).toMatchObject({
    waiting: { days: 0, minutes: 0 },
    spans: [],
    months: [],
  });
});

test('a request asked after the day it was needed is overdue from the day after asking', () => {
  const writer = new Writer();
  writer.write('requested', { what: 'The texts', askedOn: '2026-03-10', neededBy: '2026-03-02' });
  expect(waitingView(ledgersOf(writer), house, '2026-03-12').waiting.days).toBe(2);
});

test('the hour of an answer counts where it is recorded', () => {
  const writer = new Writer();
  const request = writer.write('requested', { what: 'The texts', askedOn: '2026-03-01', neededBy: '2026-03-02' });
  writer.write('answered', { request, on: '2026-03-04', occurred: { on: '2026-03-04T11:30[Europe/Warsaw]' } });
  expect(waitingView(ledgersOf(writer), house, asOf).waiting.minutes).toBe(8 * 60 + 150);
});

test('a withdrawn answer opens the request again', () => {
  const writer = new Writer();
  const request = writer.write('requested', { what: 'The texts', askedOn: '2026-03-01', neededBy: '2026-03-02' });
  const answer = writer.write('answered', { request, on: '2026-03-04' });
  writer.strike(answer);
  expect(waitingView(ledgersOf(writer), house, '2026-03-10')).toMatchObject({ overdue: 1, waiting: { days: 8 } });
});

test('the promised date moves by as many working days as were waited', () => {
  const writer = new Writer();
  // Overdue from Tuesday the 3rd to Monday the 9th: five working days, so Friday the 20th becomes Friday the 27th.
  const request = writer.write('requested', {
    what: 'The texts',
    askedOn: '2026-03-01',
    neededBy: '2026-03-02',
    promised: '2026-03-20',
    blocks: ['Home page'],
  });
  writer.write('answered', { request, on: '2026-03-09' });
  const [row] = waitingView(ledgersOf(writer), house, asOf).requests;
  expect(row?.knockOn).toEqual({ promised: '2026-03-20', workingDays: 5, moved: '2026-03-27' });
});

test('chasing, answer times and approvals are counted with their entries', () => {
  const writer = new Writer();
  writer.write('terms-agreed', { from: '2026-01-01', answerWithin: { days: 2 } });
  const days = [1, 2, 3, 9];
  for (const [round, wait] of days.entries()) {
    const request = writer.write('requested', {
      what: 'The draft',
      askedOn: '2026-02-01',
      neededBy: '2026-02-28',
      wants: 'approval',
      approval: { round: round + 1, minor: round > 0 },
    });
    writer.write('nudged', { request, on: '2026-02-02', minutes: 10 });
    writer.write('answered', {
      request,
      on: `2026-02-${String(wait + 1).padStart(2, '0')}`,
      approved: false,
      cosmetic: round < 3,
    });
  }
  const view = waitingView(ledgersOf(writer), house, asOf);
  expect(view.answers).toMatchObject({
    answered: 4,
    medianDays: 2,
    ninetiethDays: 9,
    agreed: { days: 2, business: false },
  });
  expect(view.chasing).toMatchObject({ nudges: 4, minutes: 40 });
  expect(view.approvals).toMatchObject({
    rounds: 4,
    minor: 3,
    minorPercent: 75,
    changesAsked: 4,
    cosmetic: 3,
    cosmeticPercent: 75,
    meanDays: 3.8,
  });
});

describe('the union, minute by minute', () => {
  const days = 24;
  const zones = [
    { zone: 'Europe/Warsaw', from: '2026-03-17' }, // forward on 29 March
    { zone: 'America/New_York', from: '2026-10-20' }, // back on 1 November
    { zone: 'Australia/Lord_Howe', from: '2026-03-25' }, // back by half an hour on 5 April
    { zone: 'Asia/Tokyo', from: '2026-05-01' },
  ].map((one) => ({ ...one, minutes: localMinutes(one.zone, one.from, days) }));

  const hours = fc.array(
    fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
      from: clockTime(),
      to: clockTime(),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const day = fc.integer({ min: 0, max: days - 1 });
  const request = fc.record({
    askedOn: day,
    neededBy: day,
    answers: fc.array(fc.record({ on: day, at: fc.option(clockTime(), { nil: undefined }) }), { maxLength: 2 }),
  });

  test.each(zones)('equals the set of minutes in $zone', ({ zone, from, minutes }) => {
    const text = (ahead: number): string => new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(request, { maxLength: 5 }), hours, day, day, day, (requests, working, last, a, b) => {
        const writer = new Writer();
        const asOfDay = text(last);
        const period = { from: text(Math.min(a, b)), to: text(Math.max(a, b)) };
        const waits = requests.map(({ askedOn, neededBy, answers }) => {
          const id = writer.write('requested', { what: 'It', askedOn: text(askedOn), neededBy: text(neededBy) });
          for (const { on, at } of answers) {
            const occurred = at === undefined ? {} : { occurred: { on: `${text(on)}T${at}[${zone}]` } };
            writer.write('answered', { request: id, on: text(on), ...occurred });
          }
          const closing = answers.reduce<(typeof answers)[number] | undefined>(
            (first, one) => (first && first.on <= one.on ? first : one),
            undefined,
          );
          const closed = closing && { on: text(closing.on), at: closing.at };
          return { after: text(Math.max(askedOn, neededBy)), closed };
        });
        const rules: HouseRules = { ...house, zone, hours: [{ from: '2020-01-01', working }] };
        const { waiting } = waitingView(ledgersOf(writer), rules, asOfDay, period);

        const upTo = period.to < asOfDay ? period.to : asOfDay;
        const inPeriod = minutes.filter(({ day: today }) => today >= period.from && today <= upTo);
        const waited = new Set(
          inPeriod
            .filter(({ day: today }) =>
              waits.some(({ after, closed }) => today > after && (!closed || today <= closed.on)),
            )
            .map((one) => one.day),
        );
        // The first minute that bears the recorded clock time on that day; where the clock skips it, nothing tells which, and the case is left out.
        const firstAt = (on: string, at: string): number | undefined =>
          minutes.find((one) => one.day === on && one.clock === at)?.instant;
        fc.pre(waits.every(({ closed }) => closed?.at === undefined || firstAt(closed.on, closed.at) !== undefined));
        const busy = inPeriod.filter(
          ({ day: today, instant, weekday, clock }) =>
            isWorking(working, weekday, clock) &&
            waits.some(({ after, closed }) => {
              if (today <= after) return false;
              if (closed && today === closed.on)
                return closed.at !== undefined && instant < (firstAt(closed.on, closed.at) ?? 0);
              return today < asOfDay && (!closed || today < closed.on);
            }),
        );
        expect(waiting).toMatchObject({ days: waited.size, minutes: busy.length });
      }),
      { numRuns: 60 },
    );
  });
});

interface LocalMinute {
  readonly instant: number;
  readonly day: string;
  readonly clock: string;
  readonly weekday: number;
}

/** Every real minute of some local days, with what the clock on the wall says. */
function localMinutes(zone: string, from: string, days: number): readonly LocalMinute[] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const start = Date.parse(from) / 60_000;
  const list: LocalMinute[] = [];
  for (let instant = start - 1440; instant < start + (days + 1) * 1440; instant++) {
    const parts = Object.fromEntries(format.formatToParts(instant * 60_000).map(({ type, value }) => [type, value]));
    const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
    list.push({ instant, day, clock: `${parts['hour']}:${parts['minute']}`, weekday: new Date(day).getUTCDay() || 7 });
  }
  return list;
}

function isWorking(hours: readonly Hours[], weekday: number, clock: string): boolean {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return hours.some(({ days, from, to }) =>
    to > from
      ? days.includes(weekday) && clock >= from && clock < to
      : (days.includes(weekday) && clock >= from) || (days.includes(yesterday) && clock < to),
  );
}

function clockTime(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

test('the open requests of a day are those of all requests that are open then, whatever was answered when', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
  const request = fc.record({ askedOn: day, neededBy: day, answered: fc.option(day, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 8 }), day, (asked, on) => {
      const writer = new Writer();
      for (const { answered, ...body } of asked) {
        const id = writer.write('requested', { what: 'The texts', ...body });
        if (answered !== undefined) writer.write('answered', { request: id, on: answered });
      }
      const { requests } = ledgersOf(writer);
      const open = requestsOn(requests, on).filter(({ state }) => state === 'open' || state === 'overdue');
      expect(openRequestsOn(requests, on)).toEqual(open);
      expect(openRequestsOn(requests, '2026-04-30')).toEqual(
        requestsOn(requests, '2026-04-30').filter(({ state }) => state === 'open' || state === 'overdue'),
      );
    }),
  );
});

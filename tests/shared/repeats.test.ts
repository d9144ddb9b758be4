import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../shared/calendar.ts';
import { following, folded } from '../../shared/journal/following.ts';
import { repeatsIn, repeatsOf } from '../../shared/repeats.ts';
import { signsView } from '../../shared/sign-figures.ts';
import { signFold } from '../../shared/sign-ledger.ts';
import { termsFold } from '../../shared/terms-ledger.ts';
import { house } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const view = ({ journal }: Writer, asOf: string) =>
  signsView({ signs: folded(signFold, journal), terms: folded(termsFold, journal) }, house, asOf);

describe('a repeat after warning', () => {
  test('is an incident of the same sign after the limit was stated, whoever wrote it down first', () => {
    const writer = new Writer().on('2026-03-01');
    const before = writer.write('incident', { what: 'Rang at night', signs: ['out-of-hours'] });
    const later = writer.on('2026-03-20').write('incident', { what: 'Again', signs: ['out-of-hours', 'blame'] });
    const other = writer.write('incident', { what: 'Blamed me', signs: ['blame'] });
    const limit = writer.write('boundary-stated', {
      what: 'Not at night',
      sign: 'out-of-hours',
      occurred: { on: '2026-03-10' },
    });
    expect(repeatsOf(writer.journal)).toEqual([
      { incident: later, boundary: limit, sign: 'out-of-hours', on: '2026-03-20' },
    ]);
    expect([before, other]).not.toContain(repeatsOf(writer.journal)[0]?.incident);
  });

  test('of one instant, as by a clock that stands still, the number decides', () => {
    const writer = new Writer();
    const occurred = { on: '2026-03-10T20:15' };
    writer.on('2026-03-10').write('incident', { what: 'Rang', signs: ['out-of-hours'], occurred });
    const boundary = writer.on('2026-03-10').write('boundary-stated', { what: 'No', sign: 'out-of-hours', occurred });
    const again = { what: 'Rang again', signs: ['out-of-hours'], occurred };
    const incident = writer.on('2026-03-10').write('incident', again);
    expect(repeatsOf(writer.journal)).toMatchObject([{ incident, boundary }]);
  });

  test('of one day the clock decides, then the order in which they were recorded', () => {
    for (const [stated, happened, count] of [
      ['2026-03-10T10:00', '2026-03-10T10:30', 1],
      ['2026-03-10T10:30', '2026-03-10T10:00', 0],
    ] as const) {
      const writer = new Writer().on('2026-03-10');
      writer.write('incident', { what: 'Rang', signs: ['out-of-hours'], occurred: { on: happened } });
      writer.write('boundary-stated', { what: 'No', sign: 'out-of-hours', occurred: { on: stated } });
      expect(repeatsOf(writer.journal)).toHaveLength(count);
    }
  });

  test('goes to the last limit before it, or to the one the user named', () => {
    const writer = new Writer().on('2026-03-01');
    const first = writer.write('boundary-stated', { what: 'One', sign: 'blame' });
    const second = writer.on('2026-04-01').write('boundary-stated', { what: 'Two', sign: 'blame' });
    writer.on('2026-05-01').write('incident', { what: 'A', signs: ['blame'] });
    writer.write('incident', { what: 'B', signs: ['blame'], boundary: first });
    writer.write('incident', { what: 'C', boundary: first });
    expect(repeatsOf(writer.journal).map(({ boundary }) => boundary)).toEqual([second, first, first]);
  });

  test('what is withdrawn, on either side, repeats nothing', () => {
    const writer = new Writer().on('2026-03-01');
    const limit = writer.write('boundary-stated', { what: 'One', sign: 'blame' });
    writer.on('2026-05-01').write('incident', { what: 'A', signs: ['blame'], boundary: limit });
    writer.strike(limit);
    expect(repeatsOf(writer.journal)).toEqual([]);
  });
});

const moments = fc.record({
  kind: fc.constantFrom('incident', 'boundary', 'good', 'miss', 'strike'),
  day: fc.integer({ min: 0, max: 200 }),
  sign: fc.constantFrom('blame', 'threat', 'criticism', undefined),
});

function written(acts: readonly { kind: string; day: number; sign: string | undefined }[]): Writer {
  const writer = new Writer().on('2026-09-01');
  for (const { kind, day, sign } of acts) {
    const occurred = { on: plusDays('2026-01-01', day) };
    const signs = sign === undefined ? {} : { signs: [sign] };
    if (kind === 'incident') writer.write('incident', { what: 'x', occurred, ...signs });
    else if (kind === 'boundary') writer.write('boundary-stated', { what: 'x', occurred, ...(sign && { sign }) });
    else if (kind === 'good') writer.write('good-turn', { what: 'x', occurred });
    else if (kind === 'miss') writer.write('own-miss', { what: 'x', occurred });
    else if (writer.entries.length > 0 && writer.last.kind !== 'addendum') writer.strike(writer.last.id);
  }
  return writer;
}

describe('signs by how often', () => {
  test('are counted over 30 and 90 days, both days included, and criticism is none of them', () => {
    const writer = new Writer();
    for (const day of ['2026-05-31', '2026-06-01', '2026-04-02', '2026-04-01'])
      writer.on(day).write('incident', { what: 'x', signs: ['blame'] });
    writer.write('incident', { what: 'x', signs: ['criticism'] });
    const { signs, criticism, incidents } = view(writer, '2026-06-30');
    expect(signs).toMatchObject([{ sign: 'blame', last30: 1, last90: 3, all: 4 }]);
    expect(criticism.all).toBe(1);
    expect(incidents.all).toBe(4);
  });

  test('hold what a plain count finds, at any day', () => {
    fc.assert(
      fc.property(fc.array(moments, { maxLength: 30 }), fc.integer({ min: 0, max: 240 }), (acts, at) => {
        const writer = written(acts);
        const asOf = plusDays('2026-01-01', at);
        const standing = writer.journal.filter((one) => !one.struck && one.kind === 'incident');
        const daysOf = (sign: string) =>
          standing.flatMap(({ body }) =>
            'signs' in body && body.signs?.includes(sign) && body.occurred && 'on' in body.occurred
              ? [body.occurred.on]
              : [],
          );
        for (const { sign, last30, last90, all } of view(writer, asOf).signs) {
          const until = daysOf(sign).filter((day) => day <= asOf);
          expect(all).toBe(until.length);
          expect(last30).toBe(until.filter((day) => day > plusDays(asOf, -30)).length);
          expect(last90).toBe(until.filter((day) => day > plusDays(asOf, -90)).length);
        }
      }),
    );
  });

  test('one more entry at a time gives what counting everything again gives', () => {
    fc.assert(
      fc.property(fc.array(moments, { maxLength: 25 }), (acts) => {
        const { entries, journal } = written(acts);
        const follow = following({ signs: signFold, terms: termsFold });
        let states = follow([]).states;
        for (let n = 1; n <= entries.length; n++) states = follow(entries.slice(0, n)).states;
        const again = { signs: folded(signFold, journal), terms: folded(termsFold, journal) };
        expect(signsView(states, house, '2026-06-30')).toEqual(signsView(again, house, '2026-06-30'));
        expect(repeatsIn(states.signs, Infinity)).toEqual(repeatsIn(again.signs, Infinity));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective } from '../../../shared/journal/effective.ts';
import { folded, following, type Fold } from '../../../shared/journal/following.ts';
import { Writer, idOf } from '../../support/sealed.ts';

interface Tally {
  minutes: number;
  memos: string[];
}

const workTally: Fold<Tally> = {
  kinds: ['work'],
  begin: () => ({ minutes: 0, memos: [] }),
  take: (tally, one) => {
    if (one.kind !== 'work') return;
    tally.minutes += one.body.minutes;
    tally.memos.push(one.body.memo);
  },
};

const turns: Fold<string[]> = {
  kinds: ['good-turn'],
  begin: () => [],
  take: (list, one) => {
    if (one.kind === 'good-turn') list.push(one.body.what);
  },
};

test('a new entry changes the ledgers of its kind only', () => {
  const writer = new Writer();
  writer.write('work', { memo: 'drew the plan', minutes: 30 });
  const follow = following({ workTally, turns });
  const before = follow(writer.entries).changes;
  writer.write('good-turn', { what: 'paid early' });
  const { states, changes } = follow(writer.entries);
  expect(states).toEqual({ workTally: { minutes: 30, memos: ['drew the plan'] }, turns: ['paid early'] });
  expect(changes.workTally).toBe(before.workTally);
  expect(changes.turns).toBeGreaterThan(before.turns);
});

test('a correction is counted, and a correction of the correction too', () => {
  const writer = new Writer();
  const work = writer.write('work', { memo: 'drew the plan', minutes: 30 });
  const follow = following({ workTally });
  follow(writer.entries);
  const correction = writer.correct(work, { minutes: 45 });
  expect(follow(writer.entries).states.workTally.minutes).toBe(45);
  writer.strike(correction);
  expect(follow(writer.entries).states.workTally.minutes).toBe(30);
  writer.strike(work);
  expect(follow(writer.entries).states.workTally).toEqual({ minutes: 0, memos: [] });
});

test('a journal that another computer wrote into the middle of is counted anew', () => {
  const mine = new Writer();
  mine.write('work', { memo: 'mine', minutes: 10 });
  mine.write('work', { memo: 'mine, later', minutes: 10 });
  const theirs = new Writer();
  theirs.write('work', { memo: 'theirs', minutes: 5 });
  const follow = following({ workTally });
  follow(mine.entries);
  const [first, last] = mine.entries;
  const [between] = theirs.entries;
  if (!first || !last || !between) throw new Error('three entries were written');
  expect(follow([first, between, last]).states.workTally.memos).toEqual(['mine', 'theirs', 'mine, later']);
});

/** What a journal may go through: entries, corrections of any earlier or later line, and how much of it is read at a time. */
const step = fc.oneof(
  fc.record({ act: fc.constant('work' as const), minutes: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ act: fc.constant('turn' as const) }),
  fc.record({ act: fc.constant('correct' as const), target: fc.nat(30), minutes: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ act: fc.constant('strike' as const), target: fc.nat(30) }),
  fc.record({ act: fc.constant('read' as const) }),
);

test('following a journal always gives what counting all of it gives', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const writer = new Writer();
      const follow = following({ workTally, turns });
      for (const one of steps) {
        if (one.act === 'work') writer.write('work', { memo: 'something', minutes: one.minutes });
        else if (one.act === 'turn') writer.write('good-turn', { what: 'thanks' });
        else if (one.act === 'correct') writer.correct(idOf(one.target + 1), { minutes: one.minutes });
        else if (one.act === 'strike') writer.strike(idOf(one.target + 1));
        else follow(writer.entries);
      }
      const journal = effective(writer.entries);
      expect(follow(writer.entries).states).toEqual({
        workTally: folded(workTally, journal),
        turns: folded(turns, journal),
      });
    }),
    { numRuns: 500 },
  );
});

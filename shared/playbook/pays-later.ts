import { dayNumber } from '../calendar.ts';
import { askedWhileOverdue } from '../extras.ts';
import { latenessOf } from '../lateness.ts';
import { overdueSpan } from '../invoices.ts';
import { promisesOn } from '../promises.ts';
import { union } from '../spans.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { signsRepeated, type Recorded } from './recorded.ts';
import { decided } from './shown-by.ts';

const signs = ['late-payment', 'promise-broken', 'excuse-for-not-paying', 'new-work-while-overdue'] as const;

/** "Keep working, I will pay you some day": on time at first, then later and later (seeds A20 to A27, T2, C1). */
export const paysLater: Playbook = {
  pattern: 'pays-later',
  signs,
  steps: [
    { step: 'terms', letter: 'payment-terms', leads: 'terms' },
    { step: 'reminder', letter: 'reminder-1' },
    { step: 'firm', letter: 'reminder-2' },
    { step: 'stop', letter: 'stop-work' },
    { step: 'resume', letter: 'resume' },
    { step: 'interest', letter: 'interest' },
    { step: 'end', letter: 'farewell', leads: 'decision', shownBy: decided },
  ],
  against: ['process', 'hardship', 'dispute'],
  suggest: (at) => [...broken(at), ...later(at), ...askedWhileLate(at), ...signsRepeated(at, signs.slice(0, 3))],
  leave: (at) => {
    const facts = [...broken(at), ...later(at), ...askedWhileLate(at)];
    // "Later and later" is one thing, however many invoices show it.
    const times = facts.reduce((sum, one) => sum + (one.fact === 'later-and-later' ? 1 : (one.values.count ?? 0)), 0);
    return times >= at.thresholds['leave.pays-later.times'] ? facts : [];
  },
};

/** Seed A23: the last three invoices, the first on time, each later than the one before. */
function later(at: Recorded): readonly Fact[] {
  const { met, invoices } = latenessOf(at.invoices).laterAndLater;
  if (!met) return [];
  const what = invoices.map(({ daysLate }) => Math.max(0, daysLate)).join(' · ');
  return [
    fact(
      'later-and-later',
      invoices.map(({ invoice }) => invoice),
      { what },
    ),
  ];
}

/** Seed T2: next week, next month. A promise is broken where its day passed without the money. */
function broken(at: Recorded): readonly Fact[] {
  const { promises, invoices } = at.ledgers;
  const standings = promisesOn(promises, invoices, at.asOf);
  const found = standings.filter(({ state, by }) => state === 'broken' && by >= at.since);
  return found.length > 0
    ? [
        fact(
          'promises-broken',
          found.map(({ entry }) => entry),
        ),
      ]
    : [];
}

/** Seed T2: and all the while they keep giving you projects. */
function askedWhileLate(at: Recorded): readonly Fact[] {
  const days = at.thresholds['pattern.pays-later.late'];
  const spans = at.invoices.flatMap((one) => overdueSpan(one) ?? []).map(({ from, to }) => ({ from: from + days, to }));
  const asked = askedWhileOverdue(at.ledgers.extras, union(spans), at.asOf).filter(
    ({ on }) => dayNumber(on) >= dayNumber(at.since),
  );
  return asked.length > 0
    ? [
        fact(
          'asked-while-late',
          asked.map(({ entry }) => entry),
          { days },
        ),
      ]
    : [];
}

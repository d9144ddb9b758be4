import { repeatedAfterLimit } from './after-limit.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { signsRepeated, type Recorded } from './recorded.ts';
import { decided, decidedAgainst, termsSaying } from './shown-by.ts';

const signs = [
  'approval-of-trifles',
  'cosmetic-change',
  'access-withheld',
  'reversed-approval',
  'prevented-from-working',
  'blame',
] as const;

/** Fewer rounds than this say nothing about a share. */
const fewestRounds = 2;

/** Must see everything beforehand, and hands over only some of what the work needs (seeds A14 to A19). */
export const controlling: Playbook = {
  pattern: 'controlling',
  signs,
  steps: [
    { step: 'count', leads: 'waiting' },
    { step: 'batch', leads: 'terms', shownBy: termsSaying(({ revisions }) => revisions !== undefined) },
    { step: 'access', letter: 'request' },
    { step: 'risk', letter: 'goal-at-risk' }, // seed A5: do not let them force you into failure
    { step: 'limit', letter: 'boundary-controlling' },
    { step: 'record', leads: 'recommendation-decided', shownBy: decidedAgainst, recurs: true },
    { step: 'end', letter: 'farewell', leads: 'decision', shownBy: decided },
  ],
  against: ['new', 'fear', 'law'],
  suggest: (at) => [...approvals(at), ...access(at), ...signsRepeated(at, signs.slice(0, 5))],
  leave: (at) =>
    repeatedAfterLimit(
      at,
      signs.slice(0, 5),
      ['boundary', 'boundary-controlling'],
      at.thresholds['leave.controlling.repeats'],
    ),
};

/** Half of what is asked for is approvals, and each takes days (seed A17: hardly anything gets done). */
function approvals(at: Recorded): readonly Fact[] {
  const { 'pattern.controlling.approvals': share, 'pattern.controlling.days': mean } = at.thresholds;
  const asked = at.requests.filter(({ wants, askedOn }) => wants !== 'access' && askedOn >= at.since);
  const rounds = asked.filter(({ wants }) => wants === 'approval');
  const took = rounds.flatMap(({ answerDays }) => answerDays ?? []);
  if (rounds.length < fewestRounds || took.length === 0) return [];
  const days = took.reduce((sum, one) => sum + one, 0) / took.length;
  if (rounds.length * 100 < share * asked.length || days <= mean) return [];
  return [
    fact(
      'approvals-needed',
      rounds.map(({ id }) => id),
      { percent: Math.round((rounds.length / asked.length) * 100), mean: Math.round(days * 10) / 10 },
    ),
  ];
}

/**
 * Access that was asked for and is long overdue (seed A16). Accounts without a recorded step are not read as access withheld: a step that nobody wrote
 * down says nothing about the client.
 */
function access(at: Recorded): readonly Fact[] {
  const days = at.thresholds['pattern.controlling.access'];
  const missing = at.requests.filter(
    ({ wants, state, daysOverdue }) => wants === 'access' && state === 'overdue' && daysOverdue >= days,
  );
  const longest = Math.max(0, ...missing.map(({ daysOverdue }) => daysOverdue));
  return missing.length > 0
    ? [
        fact(
          'access-overdue',
          missing.map(({ id }) => id),
          { days: longest },
        ),
      ]
    : [];
}

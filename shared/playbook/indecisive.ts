import { dayNumber, type DayNumber } from '../calendar.ts';
import type { EntryId } from '../fields.ts';
import { dayOf } from '../journal/time.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { incidentsWith, signsRepeated, type Recorded } from './recorded.ts';
import { deciderNamed, pieceAccepted } from './shown-by.ts';

const signs = ['changed-mind', 'reversed-approval', 'unclear-goal', 'unpaid-test-work'] as const;

/** Today this, and after first-class work no longer sure (seeds T6, C5). */
export const indecisive: Playbook = {
  pattern: 'indecisive',
  signs,
  steps: [
    { step: 'goal', letter: 'goal-confirmation' },
    { step: 'decider', leads: 'terms', shownBy: deciderNamed },
    { step: 'smaller' },
    { step: 'accept', leads: 'accepted', shownBy: pieceAccepted, recurs: true },
    { step: 'order', letter: 'change-order' },
    { step: 'test', letter: 'delivery', leads: 'terms' }, // seed C5c: whose each piece is, until it is paid
  ],
  against: ['curious', 'brief', 'market'],
  suggest: (at) => [...reversals(at), ...unclearGoal(at), ...signsRepeated(at, ['changed-mind', 'unclear-goal'])],
  leave: (at) => roundsWithoutGoal(at),
};

interface Turn {
  readonly id: EntryId;
  readonly day: DayNumber;
}

/** What was approved and then taken back, each day once: the same turn may stand in the log and in the register. */
function turnsBack(at: Recorded, from: DayNumber): readonly Turn[] {
  const registered = [...at.ledgers.deliverables.verdicts.values()]
    .flat()
    .filter((verdict) => verdict.kind === 'acceptance-reversed')
    .map(({ entry, body }) => ({ id: entry.id, day: dayNumber(body.on) }));
  const told = incidentsWith(at, ['reversed-approval']).map(({ one, day }) => ({ id: one.entry.id, day }));
  const byDay = new Map([...told, ...registered].map((turn) => [turn.day, turn]));
  return [...byDay.values()].filter(({ day }) => day >= from && day <= at.today).sort((a, b) => a.day - b.day);
}

function reversals(at: Recorded): readonly Fact[] {
  const turns = turnsBack(at, dayNumber(at.since));
  const least = at.thresholds['pattern.indecisive.reversals'];
  return turns.length >= least
    ? [
        fact(
          'reversals',
          turns.map(({ id }) => id),
        ),
      ]
    : [];
}

/** The day the goal was last confirmed. */
function goalConfirmed({ ledgers, today }: Recorded): DayNumber {
  const days = ledgers.terms.goals.map(({ body, entry }) => dayNumber(dayOf(body.occurred, entry.recordedAt)));
  return Math.max(-Infinity, ...days.filter((day) => day <= today));
}

/** The goal was found unclear, and for two weeks nobody has confirmed one. That no goal is recorded says nothing by itself. */
function unclearGoal(at: Recorded): readonly Fact[] {
  const days = at.thresholds['pattern.indecisive.goal'];
  const [first] = incidentsWith(at, ['unclear-goal'], Math.max(goalConfirmed(at), dayNumber(at.since) - 1) + 1);
  if (!first || at.today - first.day <= days) return [];
  return [fact('goal-unclear', [first.one.entry.id], { days: at.today - first.day })];
}

function roundsWithoutGoal(at: Recorded): readonly Fact[] {
  const from = goalConfirmed(at) + 1;
  const changes = incidentsWith(at, ['changed-mind', 'unclear-goal'], from);
  const ids = new Set([...changes.map(({ one }) => one.entry.id), ...turnsBack(at, from).map(({ id }) => id)]);
  const least = at.thresholds['leave.indecisive.rounds'];
  return ids.size >= least ? [fact('rounds-without-goal', [...ids])] : [];
}

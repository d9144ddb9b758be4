import { dayNumber } from '../calendar.ts';
import type { EntryId } from '../fields.ts';
import { changeRounds } from '../limits.ts';
import { offersOn } from '../offers.ts';
import { fact } from './fact.ts';
import { passedLimits, type PassedLimit } from './passed-limits.ts';
import type { Playbook } from './playbook.ts';
import { idsOf, incidentsWith, signsRepeated, type Recorded } from './recorded.ts';
import { pieceAccepted, termsSaying } from './shown-by.ts';

const signs = ['never-satisfied', 'scope-creep'] as const;

/** Never satisfied, always more: without limits of time and money the project costs you more than it brings (seed T8). */
export const insatiable: Playbook = {
  pattern: 'insatiable',
  signs,
  steps: [
    {
      step: 'limits',
      leads: 'terms',
      shownBy: termsSaying(({ revisions, limits }) => revisions !== undefined || limits !== undefined),
    },
    { step: 'show', leads: 'terms' },
    { step: 'reached', letter: 'limits-reached' },
    { step: 'order', letter: 'change-order' },
    { step: 'done', leads: 'accepted', shownBy: pieceAccepted, recurs: true },
  ],
  against: ['quality', 'limits', 'joy'],
  suggest: (at) => {
    const [passed] = passedLimits(at);
    const more = passed ? askedAfter(at, passed) : [];
    const isMet = passed !== undefined && more.length >= at.thresholds['pattern.insatiable.more'];
    return [
      ...(isMet ? [fact('limit-passed', more, { day: passed.on })] : []),
      ...signsRepeated(at, ['never-satisfied']),
    ];
  },
  leave: (at) => {
    const [passed] = passedLimits(at);
    if (!passed) return [];
    const refused = offersOn(at.ledgers.offers, at.asOf).filter(
      ({ state, since }) => state === 'refused' && since > passed.on,
    );
    const ids = refused.map(({ entry }) => entry);
    return ids.length >= at.thresholds['leave.insatiable.refusals']
      ? [fact('rounds-refused', ids, { day: passed.on })]
      : [];
  },
};

/** What more was asked for after the day a limit was used up. */
function askedAfter(at: Recorded, { on }: PassedLimit): readonly EntryId[] {
  const extras = offersOn(at.ledgers.offers, at.asOf).filter((offer) => !offer.inScope && offer.on > on);
  const rounds = changeRounds(at.ledgers, on, at.asOf).filter((round) => round.on > on);
  const wanting = incidentsWith(at, ['never-satisfied', 'scope-creep'], dayNumber(on) + 1);
  return [...extras.map(({ entry }) => entry), ...rounds.map(({ entry }) => entry), ...idsOf(wanting)];
}

import { decidedBetween } from '../advice.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { signsRepeated, type Recorded } from './recorded.ts';
import { decided, decidedAgainst } from './shown-by.ts';

const signs = ['recommendation-overridden', 'blame'] as const;

/** Knows better, or a cousin does; why then hire you? (seed T3) */
export const knowItAll: Playbook = {
  pattern: 'know-it-all',
  signs,
  steps: [
    { step: 'reason', letter: 'recommendation' },
    { step: 'ask', letter: 'my-part' },
    { step: 'confirm', letter: 'confirm-spoken' },
    { step: 'mark', leads: 'recommendation-decided', shownBy: decidedAgainst, recurs: true },
    { step: 'decide', leads: 'decision', shownBy: decided },
  ],
  against: ['right', 'own', 'few'],
  suggest: (at) => [...overridden(at), ...signsRepeated(at, signs.slice(0, 1))],
  leave: 'yours',
};

function overridden(at: Recorded): readonly Fact[] {
  const { 'pattern.know-it-all.decided': least, 'pattern.know-it-all.overridden': share } = at.thresholds;
  const decided = decidedBetween(at.ledgers.advice, at.since, at.asOf);
  const against = decided.filter(({ body }) => body.outcome === 'overridden');
  if (decided.length < least || against.length * 100 <= share * decided.length) return [];
  const percent = Math.round((against.length / decided.length) * 100);
  return [
    fact(
      'advice-overridden',
      against.map(({ entry }) => entry.id),
      { percent },
    ),
  ];
}

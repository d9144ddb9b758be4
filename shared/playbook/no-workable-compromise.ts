import { stalledOn } from '../disagreements.ts';
import { fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { signsRepeated } from './recorded.ts';
import { bothAims, decided } from './shown-by.ts';

const signs = ['stalled-disagreement'] as const;

/** Disagreement is normal and can end well; here the process stalls, and everything hangs (seed C3). */
export const noWorkableCompromise: Playbook = {
  pattern: 'no-workable-compromise',
  signs,
  steps: [
    { step: 'talk' },
    { step: 'aims', leads: 'disagreement', shownBy: bothAims },
    { step: 'options', letter: 'talk-through' },
    { step: 'date' },
    { step: 'end', letter: 'farewell', leads: 'decision', shownBy: decided },
  ],
  against: ['young', 'small', 'third'],
  suggest: (at) => {
    const days = at.thresholds['pattern.no-workable-compromise.days'];
    const stalled = stalledOn(at.ledgers.disagreements, at.asOf).filter((one) => one.days > days);
    const facts = stalled.map(({ entry, topic, proposedOn, days: since }) =>
      fact('stalled', [entry], { count: since, what: topic, day: proposedOn }),
    );
    return [...facts, ...signsRepeated(at, signs)];
  },
  leave: 'yours',
};

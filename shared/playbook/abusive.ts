import { dayNumber } from '../calendar.ts';
import { abuseSigns } from '../signs.ts';
import { repeatedAfterLimit } from './after-limit.ts';
import { fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { idsOf, incidentsWith } from './recorded.ts';
import { decided, termsSaying, wordsOf } from './shown-by.ts';

/** Insults in place of criticism (seeds T1, C4). Criticism alone never leads here. */
export const abusive: Playbook = {
  pattern: 'abusive',
  signs: abuseSigns,
  steps: [
    { step: 'pause' },
    { step: 'words', leads: 'incident', shownBy: wordsOf(abuseSigns) },
    { step: 'answer', letter: 'abuse-answer' },
    { step: 'channel', leads: 'terms', shownBy: termsSaying(({ channels = [] }) => channels.length > 0) },
    { step: 'end', letter: 'farewell', leads: 'decision', shownBy: decided },
    { step: 'public', letter: 'public-attack' },
  ],
  against: ['criticism', 'apology', 'once'],
  suggest: (at) => {
    const incidents = incidentsWith(at, abuseSigns, dayNumber(at.since));
    return incidents.length >= at.thresholds['pattern.abusive.entries'] ? [fact('abuse', idsOf(incidents))] : [];
  },
  leave: (at) => repeatedAfterLimit(at, abuseSigns, ['abuse-answer'], at.thresholds['leave.abusive.repeats']),
};

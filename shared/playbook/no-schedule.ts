import { repeatedAfterLimit } from './after-limit.ts';
import { fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { idsOf, incidentsWith } from './recorded.ts';
import { termsSaying } from './shown-by.ts';

const signs = ['out-of-hours', 'short-notice'] as const;

/** Calls on Friday night at two, and wants it by Saturday at ten (seed T4). */
export const noSchedule: Playbook = {
  pattern: 'no-schedule',
  signs,
  steps: [
    { step: 'hours', leads: 'terms', shownBy: termsSaying(({ working = [] }) => working.length > 0) },
    { step: 'answer', letter: 'out-of-hours' },
    { step: 'later' },
    { step: 'rush', letter: 'change-order' },
    { step: 'limit', letter: 'boundary' },
  ],
  against: ['zone', 'agreed', 'emergency'],
  suggest: (at) => {
    const { 'pattern.no-schedule.demands': least, 'pattern.no-schedule.days': days } = at.thresholds;
    const incidents = incidentsWith(at, ['out-of-hours'], at.today - days + 1);
    return incidents.length >= least ? [fact('out-of-hours', idsOf(incidents), { days })] : [];
  },
  leave: (at) => repeatedAfterLimit(at, ['out-of-hours'], ['out-of-hours'], at.thresholds['leave.no-schedule.repeats']),
};

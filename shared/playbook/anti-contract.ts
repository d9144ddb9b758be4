import { dayNumber, dayText } from '../calendar.ts';
import { termsOn } from '../terms-ledger.ts';
import { minutesIn, workDaysIn } from '../work-minutes.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { idsOf, incidentsWith, signsRepeated, type Recorded } from './recorded.ts';
import { termsSaying } from './shown-by.ts';

const signs = ['refuses-to-sign', 'verbal-only', 'denies-agreement'] as const;

/** Sees no need to sign anything, and later "we never spoke of that" (seed T5). */
export const antiContract: Playbook = {
  pattern: 'anti-contract',
  signs,
  steps: [
    { step: 'sheet', leads: 'terms', shownBy: termsSaying(({ services = [] }) => services.length > 0) },
    { step: 'confirm', letter: 'confirm-spoken' },
    { step: 'sign', letter: 'terms-reminder' },
    { step: 'stop', letter: 'boundary' },
    { step: 'waive', leads: 'terms', shownBy: termsSaying(({ agreement }) => agreement?.waivedBecause !== undefined) },
  ],
  against: ['slow', 'trust', 'written'],
  suggest: (at) => [...unsigned(at), ...signsRepeated(at, signs)],
  leave: (at) => {
    const refused = incidentsWith(at, ['refuses-to-sign']);
    const least = at.thresholds['leave.anti-contract.refusals'];
    return refused.length >= least && !hasAgreement(at) ? [fact('signature-refused', idsOf(refused))] : [];
  },
};

/** Whether the terms in force are signed, or the user went on without a signature knowingly, with a reason. */
function hasAgreement({ ledgers, asOf }: Recorded): boolean {
  const agreement = termsOn(ledgers.terms, asOf)?.body.agreement;
  return agreement?.waivedBecause !== undefined || (agreement?.signed === true && (agreement.on ?? asOf) <= asOf);
}

/** Work goes on, and no signed agreement is recorded for it. */
function unsigned(at: Recorded): readonly Fact[] {
  if (hasAgreement(at)) return [];
  const from = termsOn(at.ledgers.terms, at.asOf)?.body.from;
  const span = { from: from === undefined ? -Infinity : dayNumber(from), to: at.today };
  const [first] = workDaysIn(at.ledgers.work.minutes, span);
  if (first === undefined || at.today - first <= at.thresholds['pattern.anti-contract.days']) return [];
  const { entries } = minutesIn(at.ledgers.work.minutes, span);
  const values = { count: entries.count, days: at.today - first, day: dayText(first) };
  return [{ fact: 'unsigned-work', values, entries }];
}

import type { Input } from '../shared/contract.ts';
import type { ReportOptions } from '../shared/reports/source.ts';
import { Refusal } from '../shared/result.ts';

type Chosen = Omit<ReportOptions, 'kind' | 'language' | 'audience' | 'letter'>;

/**
 * Of what was chosen for a report only what its kind heeds: the entry that says it was issued, and every list made of those, shall not tell of a narrowing
 * that its pages do not have. Refuses `invalid-input` for days the wrong way round.
 */
export function heeded(input: Omit<Input<'reports.make'>, 'out'>): Chosen {
  const { kind, from, to } = input;
  if (from !== undefined && to !== undefined && to < from)
    throw new Refusal('invalid-input', 'to: the last day lies before the first', { field: 'to' });
  switch (kind) {
    case 'record': {
      const { kinds, signs, order, incident, layIn, asks, withhold } = input;
      return { from, to, kinds, signs, order, incident, layIn, asks, withhold };
    }
    case 'answer':
      return { from, to };
    case 'statement':
      return { to };
    case 'handover':
      return { withoutReason: input.withoutReason, accomplishments: input.accomplishments };
    case 'checklist':
    case 'letter':
      return {};
  }
}

import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Criteria } from '../../next/Criteria.tsx';
import { TrendFigures } from '../../next/TrendFigures.tsx';
import { Worth } from '../../next/Worth.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** What else a decision can be drawn from: one's own criteria, whether it gets better, what an hour brings, what leaving would cost. */
export function More({ client, view }: { client: ClientId; view: Output<'decision.view'> }) {
  const { t } = useWords();
  const { criteria } = view;
  const met = criteria.filter(({ state }) => state === 'met').length;
  return (
    <Disclosure
      title={t('afterwards.more')}
      note={criteria.length > 0 ? t('afterwards.met', { met, all: criteria.length }) : undefined}
      level={2}
    >
      {criteria.length > 0 && <Criteria client={client} criteria={criteria} />}
      <TrendFigures client={client} trend={view.trend} />
      <Worth client={client} view={view} />
    </Disclosure>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/fields.ts';
import { Afterwards } from '../../app/Afterwards.tsx';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { StartTimer } from '../../timer/StartTimer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { StoppedCaution } from '../forms/StoppedCaution.tsx';
import { Accomplishments } from './Accomplishments.tsx';
import { Declined } from './Declined.tsx';
import { Deliverables } from './Deliverables.tsx';
import { HourlyPay } from './HourlyPay.tsx';
import { Hours } from './Hours.tsx';

/** What was done: hours by what they went into, what was delivered, what it achieved, and what an hour brought. */
export function WorkPart({ client }: { client: ClientId }) {
  const { t } = useWords();
  const view = useQuery(asking('work.view', { client }));
  const acts = (
    <>
      <StartTimer client={client} />
      <RecordButton kind="work">{t('money.work.new')}</RecordButton>
    </>
  );
  return (
    <Answer of={view}>
      {(work) => (
        <>
          <StoppedCaution client={client} />
          {work.total.minutes === 0 ? (
            <EmptyState title={t('money.work.emptyTitle')} acts={acts}>
              <p>{t('money.work.emptyText')}</p>
            </EmptyState>
          ) : (
            <Section title={t('money.work.hours')} acts={acts}>
              <Hours client={client} work={work} />
            </Section>
          )}
          <Afterwards above={work.deliverables.length + work.months.length}>
            <HourlyPay client={client} work={work} />
            <Deliverables client={client} work={work} />
            <Accomplishments client={client} work={work} />
            <Declined client={client} work={work} />
          </Afterwards>
        </>
      )}
    </Answer>
  );
}

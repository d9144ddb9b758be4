import { useQuery } from '@tanstack/react-query';
import { waitingChart } from '../../../shared/charts/waiting-months.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { Afterwards } from '../../app/Afterwards.tsx';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Charted } from '../parts/Charted.tsx';
import { MonthEntries } from '../parts/MonthEntries.tsx';
import { Approvals } from './Approvals.tsx';
import { Requests } from './Requests.tsx';
import { WaitingTally } from './WaitingTally.tsx';

/** What was asked of the client, how long it is waited for, and how approvals went. */
export function WaitingPart({ client }: { client: ClientId }) {
  const { t, format } = useWords();
  const view = useQuery(asking('waiting.view', { client }));
  return (
    <Answer of={view}>
      {(waiting) =>
        waiting.requests.length === 0 ? (
          <EmptyState title={t('money.request.emptyTitle')}>
            <p>{t('money.request.emptyText')}</p>
            <RecordButton kind="requested" look="primary">
              {t('money.request.new')}
            </RecordButton>
          </EmptyState>
        ) : (
          <>
            <WaitingTally client={client} waiting={waiting} />
            <Requests client={client} waiting={waiting} />
            <Afterwards above={waiting.requests.length}>
              {waiting.months.length > 1 && (
                <Section title={t('money.request.monthsTitle')}>
                  <p>{t('money.request.union')}</p>
                  <Charted
                    chart={waitingChart(waiting.months, format)}
                    behind={({ at }, onClose) => (
                      <MonthEntries
                        client={client}
                        of="waiting"
                        title={t('ledgers.charts.waiting.title')}
                        month={waiting.months[at]?.month ?? ''}
                        onClose={onClose}
                      />
                    )}
                  />
                </Section>
              )}
              <Approvals client={client} waiting={waiting} />
            </Afterwards>
          </>
        )
      }
    </Answer>
  );
}

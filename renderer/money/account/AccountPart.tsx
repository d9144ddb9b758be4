import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { Afterwards } from '../../app/Afterwards.tsx';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { AccountTally } from './AccountTally.tsx';
import { Concessions } from './Concessions.tsx';
import { InterestList } from './InterestList.tsx';
import { Invoices } from './Invoices.tsx';
import { Ladders } from './Ladders.tsx';
import { Lateness } from './Lateness.tsx';
import { Promises } from './Promises.tsx';
import { Reasons } from './Reasons.tsx';
import { StopWork } from './StopWork.tsx';
import { Unmatched } from './Unmatched.tsx';

/** The account of a client: what is open and how late, what was promised, what is next. */
export function AccountPart({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  const { id: client, name } = summary;
  const view = useQuery(asking('money.view', { client }));
  return (
    <Answer of={view}>
      {(money) =>
        money.invoices.length === 0 && money.unmatched.length === 0 && !money.stopWork.stopped ? (
          <>
            <EmptyState title={t('money.empty.title', { client: name })}>
              <p>{t('money.empty.text')}</p>
              <RecordButton kind="invoice" look="primary">
                {t('money.invoice.new')}
              </RecordButton>
            </EmptyState>
            <Concessions client={client} money={money} />
          </>
        ) : (
          <>
            {/* With a former client there is no work to stop or to take up again. */}
            {summary.state !== 'former' && <StopWork client={client} money={money} />}
            <AccountTally client={client} money={money} />
            <Invoices summary={summary} money={money} />
            <Afterwards above={money.invoices.length}>
              <Ladders client={client} money={money} />
              <Lateness client={client} money={money} />
              <InterestList client={client} money={money} />
              <Promises client={client} money={money} />
              <Reasons client={client} money={money} />
              <Concessions client={client} money={money} />
              <Unmatched client={client} money={money} />
            </Afterwards>
          </>
        )
      }
    </Answer>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/contract.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { Panel } from '../ui/Page.tsx';
import { Invoices } from './Invoices.tsx';
import { Promises } from './Promises.tsx';
import { Requests } from './Requests.tsx';
import { WorkDone } from './WorkDone.tsx';

/** Money and work: what is owed and how late, what was promised, who is waited for, what the time went into. */
export function MoneyPanel({ summary: { id: client } }: { summary: ClientSummary }) {
  const money = useQuery(asking('money.view', { client }));
  const waiting = useQuery(asking('waiting.view', { client }));
  const work = useQuery(asking('work.view', { client }));
  return (
    <Panel>
      <Answer of={money}>
        {(view) => (
          <>
            <Invoices client={client} money={view} />
            <Promises client={client} money={view} />
          </>
        )}
      </Answer>
      <Answer of={waiting}>{(view) => <Requests client={client} waiting={view} />}</Answer>
      <Answer of={work}>{(view) => <WorkDone client={client} work={view} />}</Answer>
    </Panel>
  );
}

import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ClientPlace } from '../app/place.ts';
import { Panel } from '../ui/Page.tsx';
import { IssuedReports } from './IssuedReports.tsx';
import { MakeReport } from './MakeReport.tsx';

/** A client's reports: one to be made, and those made so far. */
export function ReportsPanel({
  summary,
  begun,
}: {
  summary: ClientSummary;
  begun?: ClientPlace['record'] | undefined;
}) {
  return (
    <Panel>
      <MakeReport summary={summary} begun={begun} />
      <IssuedReports client={summary.id} />
    </Panel>
  );
}

import type { ClientSummary } from '../../shared/calls/clients.ts';
import { Panel } from '../ui/Page.tsx';
import { IssuedReports } from './IssuedReports.tsx';
import { MakeReport } from './MakeReport.tsx';

/** A client's reports: one to be made, and those made so far. */
export function ReportsPanel({ summary }: { summary: ClientSummary }) {
  return (
    <Panel>
      <MakeReport summary={summary} />
      <IssuedReports client={summary.id} />
    </Panel>
  );
}

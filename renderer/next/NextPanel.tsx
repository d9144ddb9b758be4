import type { ClientSummary } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Page.tsx';

export function NextPanel({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  return (
    <Panel>
      <EmptyState title={t('window.empty.next', { client: summary.name })} />
    </Panel>
  );
}

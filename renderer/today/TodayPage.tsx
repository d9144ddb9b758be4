import type { ClientSummary } from '../../shared/contract.ts';
import { ClientLine } from '../clients/ClientLine.tsx';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Page } from '../ui/Page.tsx';

export function TodayPage({ clients }: { clients: readonly ClientSummary[] }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  return (
    <Page title={t('window.app.today')}>
      {clients.map((client) => (
        <ClientLine
          key={client.id}
          client={client}
          isHere={false}
          onGo={() => go({ at: 'client', client: client.id, tab: 'log' })}
        />
      ))}
    </Page>
  );
}

import type { ClientSummary } from '../../shared/calls/clients.ts';
import { NavItem } from '../app/NavItem.tsx';
import { useWords } from '../app/Words.tsx';

/** A client in the sidebar: what they owe, how late, how long they are waited for. */
export function ClientLine({ client, isHere, onGo }: { client: ClientSummary; isHere: boolean; onGo: () => void }) {
  const { t, format } = useWords();
  const owed = client.balance.filter(({ minor }) => minor > 0);
  return (
    <NavItem
      isHere={isHere}
      onGo={onGo}
      mark={owed.length > 0 ? owed.map((sum) => format.money(sum)).join(' + ') : undefined}
      below={<Standing client={client} />}
    >
      {client.name || t('elsewhere.unreadable')}
    </NavItem>
  );
}

function Standing({ client }: { client: ClientSummary }) {
  const { t } = useWords();
  const { state, overdueDays, waitingDays, damaged } = client;
  const facts = [
    damaged && t('window.clients.damagedShort'),
    overdueDays > 0 && t('window.clients.daysLate', { count: overdueDays }),
    waitingDays > 0 && t('window.clients.waitingDays', { count: waitingDays }),
    state !== 'active' && state !== 'former' && state !== 'letting-go' && t(`window.clients.standing.${state}`),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return <span>{t('window.clients.nothingOpen')}</span>;
  return facts.map((fact) => <span key={fact}>{fact}</span>);
}

import { MoreHorizontal } from 'lucide-react';
import type { ClientSummary } from '../../shared/contract.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Badge } from '../ui/Chip.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import styles from './ClientHead.module.css';

/** The client's name, and where they stand. */
export function ClientHead({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  return (
    <header className={styles['head']}>
      <h1>{summary.name}</h1>
      {summary.state !== 'active' && <StateBadge summary={summary} />}
      <MenuButton
        look="icon"
        label={t('window.clients.more')}
        className={styles['more'] ?? ''}
        items={[{ id: 'letting-go', label: t('window.clients.letGo'), hint: t('window.clients.letGoHint') }]}
        onAction={() => go({ at: 'letting-go', client: summary.id })}
      >
        <MoreHorizontal aria-hidden />
      </MenuButton>
    </header>
  );
}

function StateBadge({ summary: { state, since } }: { summary: ClientSummary }) {
  const { t, format } = useWords();
  const isTrouble = state === 'work-stopped' || state === 'letting-go' || state === 'watch';
  return (
    <Badge tone={isTrouble ? 'late' : 'plain'}>
      {since === undefined
        ? t(`words.states.${state}`)
        : t(`window.clients.since.${state}`, { day: format.dayShort(since) })}
    </Badge>
  );
}

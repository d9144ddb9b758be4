import { useQuery } from '@tanstack/react-query';
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Badge } from '../ui/Chip.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { KeepingDialog } from '../keeping/KeepingDialog.tsx';
import { EraseDialog } from '../trust/EraseDialog.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { DetailsDialog } from './details/DetailsDialog.tsx';
import { FigureList } from './Figures.tsx';
import styles from './ClientHead.module.css';

/** The client's name, and where they stand. */
export function ClientHead({ summary }: { summary: ClientSummary }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [showsFigures, setShowsFigures] = useState(false);
  const [doing, setDoing] = useState<'details' | 'keep' | 'erase'>();
  const retention = useQuery(asking('clients.get', { client: summary.id })).data?.retention;
  const done = () => setDoing(undefined);
  return (
    <header className={styles['head']}>
      <div className={styles['name']}>
        <h1>{summary.name || t('elsewhere.unreadable')}</h1>
        {summary.state !== 'active' && <StateBadge summary={summary} />}
      </div>
      <div className={styles['acts']}>
        {summary.state === 'letting-go' && (
          <Button look="step" onPress={() => go({ at: 'letting-go', client: summary.id })}>
            {t('places.today.leavingGo')}
          </Button>
        )}
        <Button look="quiet" className={styles['figures'] ?? ''} onPress={() => setShowsFigures(true)}>
          {t('window.figures.label')}
        </Button>
        <Dialog title={summary.name} isOpen={showsFigures} onClose={() => setShowsFigures(false)}>
          <FigureList summary={summary} />
        </Dialog>
        <MenuButton
          look="icon"
          label={t('window.clients.more')}
          items={[
            { id: 'letting-go', label: t('window.clients.letGo'), hint: t('window.clients.letGoHint') },
            { id: 'details', label: t('details.open') },
            { id: 'keep', label: t('keeping.open') },
            { id: 'erase', label: t('trust.erase.open') },
          ]}
          onAction={(act) => (act === 'letting-go' ? go({ at: 'letting-go', client: summary.id }) : setDoing(act))}
        >
          <MoreHorizontal aria-hidden />
        </MenuButton>
        {doing === 'details' && <DetailsDialog summary={summary} onClose={done} />}
        {doing === 'keep' && <KeepingDialog summary={summary} retention={retention} onClose={done} />}
        {doing === 'erase' && <EraseDialog client={summary.id} name={summary.name} onClose={done} />}
      </div>
    </header>
  );
}

function StateBadge({ summary: { id, state, since, sinceEntry } }: { summary: ClientSummary }) {
  const { t, format } = useWords();
  const today = useToday();
  const isTrouble = state === 'work-stopped' || state === 'letting-go' || state === 'watch';
  return (
    <Badge tone={isTrouble ? 'late' : 'plain'}>
      {since === undefined ? (
        t(`words.states.${state}`)
      ) : (
        <Behind
          client={id}
          of={t(`words.states.${state}`)}
          value={t(`window.clients.since.${state}`, { day: format.dayShort(since, today) })}
          counted={{ ids: sinceEntry ? [sinceEntry] : [] }}
          look="quiet"
        />
      )}
    </Badge>
  );
}

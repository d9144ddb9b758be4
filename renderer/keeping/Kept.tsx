import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { Figure } from '../ui/Figure.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { KeepingDialog } from './KeepingDialog.tsx';

/** Until when this client is kept, among the figures; nothing where no day is set. */
export function Kept({ summary }: { summary: ClientSummary }) {
  const { t, format } = useWords();
  const [isChanging, setChanging] = useState(false);
  const retention = useQuery(asking('clients.get', { client: summary.id })).data?.retention;
  if (!retention) return null;
  return (
    <Figure label={t('keeping.label')}>
      <p>
        <Behind
          client={summary.id}
          of={t('keeping.label')}
          value={format.day(retention.until)}
          counted={{ ids: [retention.entry] }}
          look="quiet"
        />
      </p>
      {retention.why !== undefined && <small>{retention.why}</small>}
      <small>
        {t('keeping.setOn', { day: format.dayShort(retention.setOn) })}{' '}
        <LinkButton onPress={() => setChanging(true)}>{t('keeping.change')}</LinkButton>
      </small>
      {isChanging && <KeepingDialog summary={summary} retention={retention} onClose={() => setChanging(false)} />}
    </Figure>
  );
}

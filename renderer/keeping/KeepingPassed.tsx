import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { asking } from '../app/asking.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { EraseDialog } from '../trust/EraseDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { KeepingDialog } from './KeepingDialog.tsx';
import styles from './Keeping.module.css';

/** The day until which this client was to be kept lies behind: three ways on, and none is taken by itself. */
export function KeepingPassed({ summary }: { summary: ClientSummary }) {
  const { t, format } = useWords();
  const { go } = useWhereabouts();
  const [doing, setDoing] = useState<'longer' | 'erase'>();
  const retention = useQuery(asking('clients.get', { client: summary.id })).data?.retention;
  if (!retention?.passed) return null;
  const done = () => setDoing(undefined);
  return (
    <Notice tone="late">
      <p>{t('keeping.passed', { day: format.day(retention.until) })}</p>
      <div className={styles['acts']}>
        <Button onPress={() => setDoing('longer')}>{t('keeping.longer')}</Button>
        <Button onPress={() => go({ at: 'settings', takeOut: summary.id })}>{t('keeping.takeOut')}</Button>
        <Button onPress={() => setDoing('erase')}>{t('trust.erase.open')}</Button>
      </div>
      {doing === 'longer' && <KeepingDialog summary={summary} retention={retention} onClose={done} />}
      {doing === 'erase' && <EraseDialog client={summary.id} name={summary.name} onClose={done} />}
    </Notice>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import { exactWords } from '../../shared/exactly.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { call, type CallFailed, unlessCancelled } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Verify.module.css';

/** The way back to a whole journal: what a backup proves is put in the place of what is damaged. `onWhole` hears that all holds again. */
export function Repair({ onWhole }: { onWhole: () => void }) {
  const { t } = useWords();
  const cache = useQueryClient();
  const repair = useMutation<Output<'vault.repair'>, CallFailed, 'own' | 'backup'>({
    mutationFn: async (from) => {
      if (from === 'own') return call('vault.repair', { from: undefined });
      const { token } = await call('desktop.choose', { purpose: 'restore' });
      return call('vault.repair', { from: { token } });
    },
    onSuccess: ({ ok }) => {
      if (ok) onWhole();
      return cache.invalidateQueries();
    },
  });
  return (
    <section className={styles['repair']}>
      <h2>{t('repair.title')}</h2>
      <p>{t('repair.lead')}</p>
      <div className={styles['acts']}>
        <Button onPress={() => repair.mutate('own')} isDisabled={repair.isPending}>
          {t('repair.own')}
        </Button>
        <Button onPress={() => repair.mutate('backup')} isDisabled={repair.isPending}>
          {t('repair.act')}
        </Button>
      </div>
      {repair.isPending && <Loading label={t('repair.running')} />}
      <FailureNotice failure={unlessCancelled(repair.error)} />
      {repair.data && <Done done={repair.data} isOwn={repair.variables === 'own'} />}
    </section>
  );
}

function Done({ done: { ok, repaired, left }, isOwn }: { done: Output<'vault.repair'>; isOwn: boolean }) {
  const none = isOwn ? 'repair.noneHere' : 'repair.none';
  const { t, word } = useWords();
  return (
    <Notice tone={ok ? 'good' : 'late'} alert>
      <p>{t(ok ? 'repair.done' : repaired.length > 0 ? 'repair.some' : none)}</p>
      {repaired.length > 0 && <p>{t('repair.repaired')}</p>}
      {repaired.map(({ where, entries }) => (
        <p key={where} className={styles['where']}>
          {[where, entries !== undefined && t('places.verify.entries', { count: entries })].filter(Boolean).join(' · ')}
        </p>
      ))}
      {left.length > 0 && <p>{t('repair.left')}</p>}
      {left.map(({ where, why, exact }) => (
        <p key={where} className={styles['where']}>
          {where} · {exact ? exactWords(word, { exact }) : why}
        </p>
      ))}
    </Notice>
  );
}

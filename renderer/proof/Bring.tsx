import { useMutation } from '@tanstack/react-query';
import { timeStampFaults } from '../../shared/proof/time-stamp-faults.ts';
import type { ClientId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords, type Words } from '../app/Words.tsx';
import { call, type CallFailed } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Proof.module.css';

/** Brings back what somebody outside has kept, and says in words why something is no anchor. */
export function Bring({ client }: { client: ClientId }) {
  const words = useWords();
  const { t } = words;
  const bring = useMutation<unknown, CallFailed, void>({
    mutationFn: async () => {
      const { token } = await call('desktop.choose', { purpose: 'anchor' });
      return call('anchors.add', { client, path: { token } });
    },
  });
  const why = bring.error && reasonOf(bring.error, words);
  return (
    <div className={styles['bring']}>
      <Button isPending={bring.isPending} onPress={() => bring.mutate()}>
        {t('proof.bring')}
      </Button>
      {bring.isSuccess && (
        <Notice tone="good" alert>
          <p>{t('proof.added')}</p>
        </Notice>
      )}
      {why !== undefined && why !== null ? (
        <Notice tone="late" alert>
          <p>{why}</p>
        </Notice>
      ) : (
        <FailureNotice failure={bring.error?.code === 'cancelled' ? null : bring.error} />
      )}
    </div>
  );
}

function reasonOf({ failure }: CallFailed, { t }: Words): string | undefined {
  const { reason, faults } = failure.details ?? {};
  if (reason === 'no-fingerprint') return t('proof.noFingerprint');
  if (reason === 'does-not-fit') return t('proof.unfit');
  if (!Array.isArray(faults)) return undefined;
  const said = timeStampFaults.filter((fault) => faults.includes(fault)).map((fault) => t(`proof.faults.${fault}`));
  return t('proof.broken', { faults: said.join('; ') });
}

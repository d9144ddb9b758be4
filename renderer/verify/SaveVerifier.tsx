import { useMutation } from '@tanstack/react-query';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { call, type CallFailed, unlessCancelled } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Verify.module.css';

/** Saves the page that checks bundles and reports without this program, to be given to somebody. */
export function SaveVerifier() {
  const { t } = useWords();
  const save = useMutation<unknown, CallFailed>({
    mutationFn: async () => {
      const { token } = await call('desktop.choose', { purpose: 'copy', name: 'verify.html' });
      return call('reports.verifier', { out: { token } });
    },
  });
  return (
    <div className={styles['acts']}>
      <Button isPending={save.isPending} onPress={() => save.mutate()}>
        {t('bundle.window.saveVerifier')}
      </Button>
      <span>{t('bundle.window.saveVerifierHint')}</span>
      {save.isSuccess && <span role="status">{t('bundle.window.savedVerifier')}</span>}
      <FailureNotice failure={unlessCancelled(save.error)} />
    </div>
  );
}

import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { useRestore } from './mutations.ts';

/** Says what restoring does before it asks for a place. */
export function RestoreDialog({
  backup,
  onClose,
}: {
  backup: { readonly token: string; readonly name: string };
  onClose: () => void;
}) {
  const { t } = useWords();
  const restore = useRestore();
  return (
    <Dialog title={t('trust.backups.restoreTitle')} isOpen onClose={onClose}>
      <p>{backup.name}</p>
      <p>{t('trust.backups.restoreText')}</p>
      <FailureNotice failure={restore.error?.code === 'cancelled' ? undefined : restore.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button look="primary" onPress={() => restore.mutate(backup)} isPending={restore.isPending}>
          {t('trust.backups.restoreAct')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useRestore, type RestoredBeside } from './mutations.ts';

/** Says what restoring does before it asks for a place; then what came of it, before the one journal takes the place of the other. */
export function RestoreDialog({
  backup,
  present,
  onClose,
}: {
  backup: { readonly token: string; readonly name: string };
  /** The folder of the journal that is open, where one is. */
  present?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useWords();
  const restore = useRestore();
  // Whoever had left would not hear where the backup was restored, nor be asked which of the two to go on with.
  const leave = () => {
    if (!restore.isPending) onClose();
  };
  return (
    <Dialog title={t('trust.backups.restoreTitle')} isOpen onClose={leave}>
      <p>{backup.name}</p>
      {restore.data ? (
        <Rehearsed restored={restore.data} present={present} onClose={onClose} />
      ) : (
        <>
          <p>{t('trust.backups.restoreText')}</p>
          <FailureNotice failure={restore.error?.code === 'cancelled' ? undefined : restore.error} />
          <DialogActs>
            <Button onPress={leave} isDisabled={restore.isPending}>
              {t('window.acts.cancel')}
            </Button>
            <Button look="primary" onPress={() => restore.mutate(backup)} isPending={restore.isPending}>
              {t('trust.backups.restoreAct')}
            </Button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}

/** The comparison, and the choice between the two. */
function Rehearsed({
  restored: one,
  present,
  onClose,
}: {
  restored: RestoredBeside;
  present: string | undefined;
  onClose: () => void;
}) {
  const { t, format } = useWords();
  const use = useAct('desktop.use-journal');
  return (
    <>
      <Notice tone="good" alert>
        <p>{t('backups.restored', { folder: one.folder.name })}</p>
      </Notice>
      {one.present !== undefined && (
        <p>{t('backups.compared', { restored: format.number(one.restored), present: format.number(one.present) })}</p>
      )}
      {present !== undefined && <p>{t('backups.stays', { folder: present })}</p>}
      <FailureNotice failure={use.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('backups.keepPresent')}</Button>
        <Button
          look="primary"
          onPress={() => use.mutate({ folder: { token: one.folder.token } })}
          isPending={use.isPending}
        >
          {t('backups.goOn')}
        </Button>
      </DialogActs>
    </>
  );
}

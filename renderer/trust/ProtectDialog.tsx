import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { faultOf, NewPassphrase } from './NewPassphrase.tsx';
import { KeyOnPaper } from './KeyOnPaper.tsx';

/** Turns protection on: the passphrase twice, then the recovery key, checked by typing a part of it back. */
export function ProtectDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const cache = useQueryClient();
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Output<'desktop.protect'>>();
  const protect = useAct('desktop.protect');
  const submit = () => {
    setTried(true);
    if (faultOf(passphrase) || protect.isPending) return;
    protect.mutate({ passphrase: passphrase.first }, { onSuccess: setMade });
  };
  // What is under way cannot be taken back, and whoever had left would never see the key.
  const leave = () => {
    if (!protect.isPending) onClose();
  };
  const finish = () => {
    onClose();
    void cache.invalidateQueries();
  };
  if (made) {
    return (
      <Dialog title={t('trust.protect.keyTitle')} isOpen onClose={finish} holdsInput asksFirst={false}>
        <KeyOnPaper recoveryKey={made.recoveryKey} onDone={finish}>
          <Notice tone="late">
            <p>{t('trust.protect.inClear', { folder: made.inClear })}</p>
          </Notice>
        </KeyOnPaper>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('trust.protect.dialog')} isOpen onClose={leave} holdsInput>
      <p>{t('trust.protect.explain')}</p>
      <Notice tone="late">
        <p>{t('trust.protect.lead')}</p>
      </Notice>
      <NewPassphrase value={passphrase} onChange={setPassphrase} isTried={isTried} />
      <FailureNotice failure={protect.error} />
      <DialogActs>
        <Button onPress={leave} isDisabled={protect.isPending}>
          {t('window.acts.cancel')}
        </Button>
        <Button look="primary" onPress={submit} isPending={protect.isPending}>
          {t(protect.isPending ? 'trust.protect.working' : 'trust.protect.act')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

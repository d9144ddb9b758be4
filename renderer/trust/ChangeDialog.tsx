import { useState } from 'react';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { faultOf, NewPassphrase } from './NewPassphrase.tsx';

/** Changes the passphrase; nothing of the journal is written anew, and the recovery key stays. */
export function ChangeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const [isTried, setTried] = useState(false);
  const change = useAct('vault.change-passphrase');
  const submit = () => {
    setTried(true);
    if (current !== '' && !faultOf(passphrase)) change.mutate({ current, next: passphrase.first });
  };
  return (
    <Dialog title={t('trust.protect.change')} isOpen onClose={onClose} holdsInput asksFirst={!change.isSuccess}>
      <TextField
        label={t('trust.protect.current')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoFocus
        {...(isTried && current === '' && { error: t('window.form.needed') })}
      />
      <NewPassphrase value={passphrase} onChange={setPassphrase} isTried={isTried} />
      <FailureNotice failure={change.error} />
      {change.isSuccess && (
        <Notice tone="good" alert>
          <p>{t('trust.protect.changed')}</p>
        </Notice>
      )}
      <DialogActs>
        <Button onPress={onClose}>{t(change.isSuccess ? 'window.acts.close' : 'window.acts.cancel')}</Button>
        <Button look="primary" onPress={submit} isPending={change.isPending || change.isSuccess}>
          {t('trust.protect.change')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

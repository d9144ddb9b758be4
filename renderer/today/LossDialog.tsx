import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Records once that a client's folder cannot be brought back, and why. */
export function LossDialog({ client, name, onClose }: { client: ClientId; name: string; onClose: () => void }) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const accept = useAct('clients.accept-loss');
  return (
    <Dialog title={t('loss.title')} isOpen onClose={onClose} holdsInput>
      <p>{name}</p>
      <p>{t('loss.text')}</p>
      <Notice tone="late">
        <p>{t('loss.advice')}</p>
      </Notice>
      <TextField label={t('loss.why')} hint={t('loss.whyHint')} value={why} onChange={setWhy} autoFocus />
      <FailureNotice failure={accept.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => accept.mutate({ client, why: why.trim() }, { onSuccess: onClose })}
          isDisabled={why.trim() === ''}
          isPending={accept.isPending}
        >
          {t('loss.act')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

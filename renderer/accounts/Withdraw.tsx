import { useState } from 'react';
import { z } from 'zod';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { useAct } from '../app/asking.ts';
import { Begun, useWritten } from '../app/Begun.tsx';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './StepDialog.module.css';

export interface WithdrawProps {
  readonly client: ClientId;
  readonly entry: EntryId;
  /** What withdrawing it means. */
  readonly text: string;
  readonly onClose: () => void;
}

/** A dialog that withdraws an entry; what is written in it is kept like the log's own. */
export function WithdrawDialog({ title, ...withdraw }: WithdrawProps & { readonly title: string }) {
  const { client, entry, onClose } = withdraw;
  return (
    <Begun of={{ form: 'withdrawal', client, about: entry }} onClose={onClose}>
      {(close, draft) => (
        <Dialog title={title} isOpen onClose={close} holdsInput>
          <Withdraw {...withdraw} draft={draft} onClose={close} />
        </Dialog>
      )}
    </Begun>
  );
}

/** Says, with a reason, that an entry no longer counts. */
function Withdraw({ client, entry, text, draft, onClose }: WithdrawProps & { readonly draft: EntryId }) {
  const { t } = useWords();
  const [reason, setReason] = useWritten('reason', '', z.string());
  const [isTried, setTried] = useState(false);
  const amend = useAct('entries.amend');
  const withdraw = () => {
    setTried(true);
    if (reason.trim() === '' || amend.isPending) return;
    amend.mutate({ client, entry, reason, struck: true, draft }, { onSuccess: onClose });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw();
      }}
    >
      <p className={styles['help']}>{text}</p>
      <TextArea
        label={t('places.accounts.undoReason')}
        value={reason}
        onChange={setReason}
        autoFocus
        {...(isTried && reason.trim() === '' && { error: t('window.form.needed') })}
      />
      <FailureNotice failure={amend.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={amend.isPending}>
          {t('places.accounts.undoDo')}
        </Button>
      </DialogActs>
    </form>
  );
}

import { useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogActs } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './StepDialog.module.css';

export interface WithdrawProps {
  readonly client: ClientId;
  readonly entry: EntryId;
  /** What withdrawing it means. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Says, with a reason, that an entry no longer counts. */
export function Withdraw({ client, entry, text, onClose }: WithdrawProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const amend = useAct('entries.amend');
  const withdraw = () => {
    setTried(true);
    if (reason.trim() === '' || amend.isPending) return;
    amend.mutate({ client, entry, reason, struck: true }, { onSuccess: onClose });
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

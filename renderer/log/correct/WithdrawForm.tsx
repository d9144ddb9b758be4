import { useState } from 'react';
import { z } from 'zod';
import { useAct } from '../../app/asking.ts';
import { useWritten } from '../../app/Begun.tsx';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogActs } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { CorrectFormProps } from './CorrectForm.tsx';
import styles from './CorrectForm.module.css';

/** Says that an entry no longer counts, and why. It stays readable. */
export function WithdrawForm({ client, item, draft, onDone }: CorrectFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useWritten('reason', '', z.string());
  const [isMissing, setMissing] = useState(false);
  const amend = useAct('entries.amend');
  const submit = () => {
    if (reason.trim() === '') return setMissing(true);
    if (!amend.isPending)
      amend.mutate({ client, entry: item.entry.id, reason: reason.trim(), struck: true, draft }, { onSuccess: onDone });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles['lead']}>{t('window.withdraw.lead')}</p>
      <TextArea
        label={t('window.withdraw.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('window.form.needed') : undefined}
        isRequired
        autoFocus
      />
      <FailureNotice failure={amend.error} />
      <DialogActs>
        <Button onPress={onDone}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={amend.isPending}>
          {t('window.withdraw.record')}
        </Button>
      </DialogActs>
    </form>
  );
}

import { useState } from 'react';
import { z } from 'zod';
import type { AccountView } from '../../shared/accounts-view.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { useAct } from '../app/asking.ts';
import { Begun, useWritten } from '../app/Begun.tsx';
import { useRevised } from '../app/useRevised.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { accountBody, accountChanges, AccountForm, formOf } from './account-form.ts';
import { AccountFields } from './AccountFields.tsx';
import styles from './StepDialog.module.css';
import { WithdrawDialog } from './Withdraw.tsx';

export interface AccountDialogProps {
  readonly client: ClientId;
  /** The account to correct; a new one where there is none. */
  readonly account?: AccountView;
  readonly onClose: () => void;
}

/** An account of the client: new, or corrected with a reason. */
export function AccountDialog({ client, account, onClose }: AccountDialogProps) {
  const { t } = useWords();
  const [isWithdrawing, setWithdrawing] = useState(false);
  if (account && isWithdrawing) {
    return (
      <WithdrawDialog
        title={t('places.accounts.withdrawTitle')}
        client={client}
        entry={account.id}
        text={t('places.accounts.withdrawText')}
        onClose={onClose}
      />
    );
  }
  return (
    <Begun of={{ form: 'account', client, ...(account && { about: account.id }) }} onClose={onClose}>
      {(close, draft) => (
        <Dialog
          title={t(account ? 'places.accounts.reviseTitle' : 'places.accounts.new')}
          isOpen
          onClose={close}
          holdsInput
        >
          <AccountFormed
            client={client}
            account={account}
            draft={draft}
            onClose={close}
            onWithdraw={() => setWithdrawing(true)}
          />
        </Dialog>
      )}
    </Begun>
  );
}

interface FormedProps {
  readonly client: ClientId;
  readonly account: AccountView | undefined;
  readonly draft: EntryId;
  readonly onClose: () => void;
  readonly onWithdraw: () => void;
}

function AccountFormed({ client, account, draft, onClose, onWithdraw }: FormedProps) {
  const { t } = useWords();
  const [form, setForm] = useRevised(formOf(account), AccountForm);
  const [reason, setReason] = useWritten('reason', '', z.string());
  const [isTried, setTried] = useState(false);
  const seal = useAct('entries.seal');
  const amend = useAct('entries.amend');
  const isPending = seal.isPending || amend.isPending;
  const isComplete = form.name.trim() !== '' && form.platform.trim() !== '' && (!account || reason.trim() !== '');
  const record = () => {
    setTried(true);
    if (!isComplete || isPending) return;
    if (!account)
      return seal.mutate({ client, kind: 'account', body: accountBody(form), draft }, { onSuccess: onClose });
    const set = accountChanges(account, form);
    if (Object.keys(set).length === 0) return onClose();
    amend.mutate({ client, entry: account.id, reason, set, draft }, { onSuccess: onClose });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <AccountFields form={form} onChange={setForm} isTried={isTried} isOpen={account !== undefined} />
      {account && (
        <TextField
          label={t('places.accounts.reviseReason')}
          spellCheck
          value={reason}
          onChange={setReason}
          {...(isTried && reason.trim() === '' && { error: t('window.form.needed') })}
        />
      )}
      <FailureNotice failure={seal.error ?? amend.error} />
      <DialogActs>
        {account && (
          <Button look="quiet" onPress={onWithdraw}>
            {t('places.accounts.withdraw')}
          </Button>
        )}
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={isPending}>
          {t(account ? 'places.accounts.revise' : 'places.accounts.add')}
        </Button>
      </DialogActs>
    </form>
  );
}

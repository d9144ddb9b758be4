import { useState } from 'react';
import type { AccountView, StepDone } from '../../shared/accounts-view.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './DoneDialog.module.css';
import { WithdrawDialog } from './Withdraw.tsx';

export interface DoneDialogProps {
  readonly client: ClientId;
  readonly account: AccountView;
  readonly done: StepDone;
  readonly onClose: () => void;
}

/** A step that is done: when, how one can tell, and the way to withdraw it. */
export function DoneDialog({ client, account, done, onClose }: DoneDialogProps) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [isUndoing, setUndoing] = useState(false);
  if (isUndoing) {
    return (
      <WithdrawDialog
        title={t('places.accounts.undoTitle')}
        client={client}
        entry={done.entry}
        text={t('places.accounts.undoText')}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={t(`places.accounts.stepTitle.${done.step}`)} isOpen onClose={onClose}>
      <p>
        <strong>{account.name}</strong> · {account.platform}
      </p>
      <Facts done={done} />
      {done.before.length > 0 && (
        <Notice tone="late">
          <p>
            {t('places.accounts.warnEarly', { steps: done.before.map((one) => t(`words.steps.${one}`)).join(' · ') })}
          </p>
        </Notice>
      )}
      <DialogActs>
        <Button onPress={() => setUndoing(true)}>{t('places.accounts.undo')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onClose();
            go({ at: 'client', client, tab: 'log', entry: done.entry });
          }}
        >
          {t('places.accounts.showInLog')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

function Facts({ done: { on, at, proof, note, exhibits, cite, recordedAt, corrections } }: { done: StepDone }) {
  const { t, format } = useWords();
  return (
    <dl className={styles['facts']}>
      <dt>{t('places.accounts.on')}</dt>
      <dd>
        {format.day(on)} {at}
      </dd>
      {(proof !== undefined || exhibits.length > 0) && (
        <>
          <dt>{t('places.accounts.proof')}</dt>
          <dd>{[proof, ...exhibits.map(({ number }) => number)].filter((one) => one !== undefined).join(', ')}</dd>
        </>
      )}
      {note !== undefined && (
        <>
          <dt>{t('places.accounts.note')}</dt>
          <dd>{note}</dd>
        </>
      )}
      <dt>{t('places.accounts.entry', { cite })}</dt>
      <dd>
        {t('places.accounts.recorded', { stamp: format.stamp(recordedAt) })}
        {corrections > 0 && ` · ${t('places.accounts.corrections', { count: corrections })}`}
      </dd>
    </dl>
  );
}

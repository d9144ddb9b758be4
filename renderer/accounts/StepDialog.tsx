import { useState } from 'react';
import { z } from 'zod';
import type { AccountStep } from '../../shared/accounts.ts';
import { missingBefore, type AccountView } from '../../shared/accounts-view.ts';
import { Day, EntryId, type ClientId } from '../../shared/fields.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { Begun, useWritten } from '../app/Begun.tsx';
import { useNow, useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { ClockField } from '../ui/ClockField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Attached } from './attached.ts';
import { Attachments } from './Attachments.tsx';
import { useSteps } from './mutations.ts';
import { SameFor } from './SameFor.tsx';
import { clockOf, stepBody } from './step-body.ts';
import styles from './StepDialog.module.css';

const proofs = ['mail', 'screenshot', 'platform', 'spoken'] as const;

export interface StepDialogProps {
  readonly client: ClientId;
  readonly account: AccountView;
  readonly step: AccountStep;
  /** Accounts whose next step is the same one: a mail that says all of them work is typed in once. */
  readonly alike: readonly AccountView[];
  readonly onClose: () => void;
}

/** Records one step of an account: the day, the proof. What comes too early is said, and can be recorded all the same. */
export function StepDialog(props: StepDialogProps) {
  const { client, account, step, onClose } = props;
  return (
    <Begun of={{ form: 'account-step', client, about: `${account.id} ${step}` }} onClose={onClose}>
      {(close, draft) => <Step {...props} draft={draft} onClose={close} />}
    </Begun>
  );
}

function Step({ client, account, step, alike, draft, onClose }: StepDialogProps & { readonly draft: EntryId }) {
  const { t } = useWords();
  const today = useToday();
  const now = useNow();
  const [on, setOn] = useWritten<Day | undefined>('on', today, Day.optional());
  const [began] = useState(() => (step === 'my-access-removed' ? clockOf(now()) : undefined));
  const [at, setAt] = useWritten('at', began, z.string().optional());
  const [proof, setProof] = useWritten('proof', '', z.string());
  const [exhibits, setExhibits] = useWritten<readonly Attached[]>('exhibits', [], z.array(Attached));
  const [also, setAlso] = useWritten<readonly EntryId[]>('also', [], z.array(EntryId));
  const [isTried, setTried] = useState(false);
  const steps = useSteps(client);
  const isFuture = on !== undefined && on > today;
  const record = () => {
    setTried(true);
    if (on === undefined || isFuture || steps.isPending) return;
    // The account itself comes last, as the draft: whichever others are chosen at a second try, it is the same entry.
    const bodies = [...also, account.id].map((id) => stepBody({ account: id, step, on, at, proof, exhibits }));
    steps.mutate({ bodies, draft }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t(`places.accounts.stepTitle.${step}`)}
      className={styles['form']}
      says={t('places.accounts.record')}
      call={steps}
      onAct={record}
      onClose={onClose}
    >
      <p className={styles['about']}>
        <strong>{account.name}</strong> · {account.platform}
      </p>
      <p className={styles['help']}>{t(`places.accounts.stepHelp.${step}`)}</p>
      <Early account={account} step={step} on={on ?? today} />
      <div className={styles['when']}>
        <DayField
          label={t('places.accounts.on')}
          value={on}
          onChange={setOn}
          {...(isFuture && { error: t('places.accounts.future') })}
          {...(isTried && on === undefined && { error: t('window.form.needed') })}
        />
        <ClockField label={t('places.accounts.at')} hint={t('places.accounts.atHint')} value={at} onChange={setAt} />
      </div>
      <div>
        <TextField
          label={t('places.accounts.proof')}
          spellCheck
          hint={t('places.accounts.proofHint')}
          value={proof}
          onChange={setProof}
          autoFocus
          maxLength={2000}
        />
        <div className={styles['proofs']}>
          {proofs.map((kind) => (
            <Button key={kind} look="quiet" onPress={() => setProof(t(`places.accounts.proofs.${kind}`))}>
              {t(`places.accounts.proofs.${kind}`)}
            </Button>
          ))}
        </div>
      </div>
      <Attachments client={client} value={exhibits} onChange={setExhibits} />
      <SameFor accounts={alike} chosen={also} onChange={setAlso} />
    </ActDialog>
  );
}

function Early({ account, step, on }: { account: AccountView; step: AccountStep; on: Day }) {
  const { t } = useWords();
  const missing = missingBefore(account, step, on);
  if (missing.length === 0) return null;
  const isLockOut = step === 'my-access-removed' && missing.includes('client-confirmed');
  return (
    <Notice tone="late">
      <p>
        {isLockOut
          ? t('places.accounts.warnLast')
          : t('places.accounts.warnEarly', { steps: missing.map((one) => t(`words.steps.${one}`)).join(' · ') })}
      </p>
    </Notice>
  );
}

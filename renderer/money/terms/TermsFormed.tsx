import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Sealing } from '../../../shared/calls/entries.ts';
import type { Output } from '../../../shared/contract.ts';
import { EntryId, type ClientId } from '../../../shared/fields.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useKeepNow } from '../../app/keep-now.ts';
import { keepDraft, unkept, type Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { call, type CallFailed } from '../../bridge.ts';
import { autosave } from '../../log/composer/autosave.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogActs } from '../../ui/Dialog.tsx';
import { focusTrouble } from '../../ui/focus-trouble.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import { HoursFields } from './HoursFields.tsx';
import { LimitFields } from './LimitFields.tsx';
import { DutyFields } from './DutyFields.tsx';
import { PaymentFields } from './PaymentFields.tsx';
import { PartyFields } from './PartyFields.tsx';
import styles from './TermsForm.module.css';
import { termsBody, termsTroubles, type TermsForm } from './terms-form.ts';

export interface TermsFormedProps {
  readonly client: ClientId;
  readonly begin: TermsForm;
  readonly draft: Left | undefined;
  readonly onClose: () => void;
}

/** The form for a version of the terms; only the day it comes into force is needed. What is typed is kept until it is recorded. */
export function TermsFormed({ client, begin, draft, onClose }: TermsFormedProps) {
  const { t } = useWords();
  const [id] = useState(() => draft?.id ?? EntryId.parse(v7()));
  const [form, setForm] = useState<TermsForm>(() => (draft ? (draft.body as TermsForm) : begin)); // this form's own draft
  const [isTried, setTried] = useState(false);
  const [isKept, setKept] = useState(draft !== undefined);
  const [saver] = useState(() =>
    autosave<TermsForm>(
      (latest) => keepDraft({ id, client, kind: 'terms-agreed', body: { ...latest } }),
      () => setKept(true),
    ),
  );
  const element = useRef<HTMLFormElement>(null);
  useKeepNow(saver.now);
  const change = (changes: TermsForm) => {
    const next = { ...form, ...changes };
    setForm(next);
    saver.later(next);
  };
  const record = useMutation<Output<'entries.seal'>, CallFailed, void>({
    mutationFn: async () => {
      await saver.now().catch(() => undefined); // a draft that cannot be kept must not keep the entry from being recorded
      return call('entries.seal', { client, kind: 'terms-agreed', body: termsBody(form), draft: id } as Sealing); // its schema has passed it
    },
    onSuccess: () => {
      saver.drop();
      unkept.forget(id);
      onClose();
    },
  });
  const discard = async () => {
    saver.drop();
    await saver.now().catch(() => undefined); // a save already under way comes first
    unkept.forget(id);
    if (isKept) await call('drafts.discard', { id });
  };
  const troubles = isTried ? termsTroubles(form) : {};
  const fields = { form, onChange: change, troubles };
  return (
    <form
      ref={element}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(termsTroubles(form)).length > 0) return focusTrouble(element);
        if (!record.isPending) record.mutate();
      }}
    >
      <p className={styles['lead']}>{t('money.terms.lead')}</p>
      <AgreementFields client={client} {...fields} />
      <PartyFields {...fields} />
      <PaymentFields {...fields} />
      <HoursFields {...fields} />
      <LimitFields {...fields} />
      <DutyFields {...fields} />
      {Object.keys(troubles).length > 0 && (
        <Notice tone="late" alert>
          <p>{t('money.terms.trouble')}</p>
        </Notice>
      )}
      <FailureNotice failure={record.error} />
      <DialogActs>
        <Button onPress={() => void discard().finally(onClose)}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={record.isPending}>
          {t('money.terms.record')}
        </Button>
      </DialogActs>
    </form>
  );
}

import { useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Pattern } from '../../shared/decision.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';

export interface PatternAnswer {
  readonly kind: 'pattern-accepted' | 'pattern-rejected';
  readonly pattern: Pattern;
  /** The entries it was suggested by; new ones ask again. */
  readonly facts: readonly EntryId[];
}

/** Records whether a pattern fits, with a line why: an entry like any other. */
export function AnswerDialog({
  client,
  answer: { kind, pattern, facts },
  onClose,
}: {
  client: ClientId;
  answer: PatternAnswer;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const seal = useAct('entries.seal');
  const name = t(`playbook.patterns.${pattern}.name`);
  const record = () => {
    if (seal.isPending) return;
    const reason = why.trim();
    const body = { pattern, facts: [...facts], ...(reason !== '' && { why: reason }) };
    seal.mutate({ client, kind, body }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t(kind === 'pattern-accepted' ? 'next.patterns.dialogAccept' : 'next.patterns.dialog', { pattern: name })}
      isOpen
      onClose={onClose}
      holdsInput
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <TextArea label={t('next.patterns.why')} hint={t('next.patterns.whyHint')} value={why} onChange={setWhy} />
        <FailureNotice failure={seal.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isPending={seal.isPending}>
            {t('next.patterns.record')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

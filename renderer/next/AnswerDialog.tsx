import { z } from 'zod';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Pattern } from '../../shared/decision.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { useAct } from '../app/asking.ts';
import { Begun, useWritten } from '../app/Begun.tsx';
import { useWords } from '../app/Words.tsx';
import { TextArea } from '../ui/TextArea.tsx';

export interface PatternAnswer {
  readonly kind: 'pattern-accepted' | 'pattern-rejected';
  readonly pattern: Pattern;
  /** The entries it was suggested by; new ones ask again. */
  readonly facts: readonly EntryId[];
}

interface AnswerProps {
  readonly client: ClientId;
  readonly answer: PatternAnswer;
  readonly onClose: () => void;
}

/** Records whether a pattern fits, with a line why: an entry like any other. */
export function AnswerDialog({ client, answer, onClose }: AnswerProps) {
  return (
    <Begun of={{ form: answer.kind, client, about: answer.pattern }} onClose={onClose}>
      {(close, draft) => <Answering client={client} answer={answer} draft={draft} onClose={close} />}
    </Begun>
  );
}

function Answering({ client, answer: { kind, pattern, facts }, draft, onClose }: AnswerProps & { draft: EntryId }) {
  const { t } = useWords();
  const [why, setWhy] = useWritten('why', '', z.string());
  const seal = useAct('entries.seal');
  const name = t(`playbook.patterns.${pattern}.name`);
  const record = () => {
    if (seal.isPending) return;
    const reason = why.trim();
    const body = { pattern, facts: [...facts], ...(reason !== '' && { why: reason }) };
    seal.mutate({ client, kind, body, draft }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t(kind === 'pattern-accepted' ? 'next.patterns.dialogAccept' : 'next.patterns.dialog', { pattern: name })}
      says={t('next.patterns.record')}
      call={seal}
      onAct={record}
      onClose={onClose}
    >
      <TextArea label={t('next.patterns.why')} hint={t('next.patterns.whyHint')} value={why} onChange={setWhy} />
    </ActDialog>
  );
}

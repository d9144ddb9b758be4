import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { LetterChoice } from '../../shared/letters/source.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { LetterActs } from './LetterActs.tsx';
import { LetterFields } from './LetterFields.tsx';
import { heldLetter, useLetterDraft, wordsIn } from './draft.ts';
import { letterForm, typedIn, type LetterForm } from './letter-form.ts';
import type { SentLetter } from './Sent.tsx';
import styles from './Letter.module.css';

export interface LetterWriterProps {
  readonly summary: ClientSummary;
  readonly template: string;
  readonly choice?: LetterChoice | undefined;
  readonly onRecorded: (sent: SentLetter) => void;
}

/** One letter: filled from the record, changed as the user likes, then copied, mailed or saved, and recorded once it was sent. */
export function LetterWriter({ summary, template, choice, onRecorded }: LetterWriterProps) {
  const [held] = useState(() => heldLetter(summary.id, template));
  const [form, setForm] = useState(() => ({ ...letterForm(choice), ...(held && { edited: wordsIn(held) }) }));
  const draft = useLetterDraft(summary.id, held?.id);
  const { language, choice: about } = form;
  const preview = useQuery({
    ...asking('letters.preview', {
      client: summary.id,
      template,
      choice: about,
      overrides: typedIn(form),
      ...(language && { language }),
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={preview}>
      {(filled) => {
        const change = (next: LetterForm) => {
          setForm(next);
          if (next.edited) draft.later(filled, next.edited);
          else if (form.edited) draft.discard();
        };
        const given = { summary, form, preview: filled, onChange: change };
        return (
          <div className={styles['letter']}>
            <LetterFields {...given} />
            <LetterActs {...given} draft={draft} onRecorded={onRecorded} />
          </div>
        );
      }}
    </Answer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownName } from '../../shared/letters/own.ts';
import { asking, useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { MakeButton } from '../reports/MakeButton.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { asTemplate } from './as-template.ts';
import type { LetterDraft } from './draft.ts';
import { KeepOwn } from './KeepOwn.tsx';
import { marksIn, wordsOf } from './letter-form.ts';
import type { LetterFieldsProps } from './LetterFields.tsx';
import type { LetterWriterProps } from './LetterWriter.tsx';
import { MailButton } from './MailButton.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import { Sent } from './Sent.tsx';
import styles from './Letter.module.css';

/** What can be done with a letter; recording it as sent is the one act of the screen. */
export function LetterActs({
  summary,
  form,
  preview,
  onChange,
  draft,
  onRecorded,
}: LetterFieldsProps & Pick<LetterWriterProps, 'onRecorded'> & { readonly draft: LetterDraft }) {
  const { t } = useWords();
  const [isSending, setSending] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const keep = useAct('letters.keep');
  const words = wordsOf(form, preview);
  const isMarked = marksIn(words, preview).length > 0;
  const own = ownName(preview.template);
  const mine = useQuery(asking('me.get', {}));
  const me = mine.data;
  const names = {
    client: summary.name,
    ...(preview.to && { person: preview.to.name }),
    ...(me?.name !== undefined && { me: me.name }),
    ...(me?.email !== undefined && { email: me.email }),
  };
  const { subject, text } = words;
  const letter = { text, ...(subject.trim() !== '' && { subject: subject.trim() }) };
  return (
    <div className={styles['acts']}>
      {preview.pause && <PauseNotice key={preview.pause.until} until={preview.pause.until} />}
      {isMarked && (
        <Notice tone="late">
          <p>{t('letters.sentMarked')}</p>
        </Notice>
      )}
      <div className={styles['buttons']}>
        <CopyButton text={text}>{t('letters.copy')}</CopyButton>
        <MailButton to={preview.to?.email} subject={subject} text={text} />
        <MakeButton
          client={summary}
          look="plain"
          isDisabled={text.trim() === ''}
          ask={{ kind: 'letter', audience: 'client', language: preview.language, letter }}
        >
          {t('letters.pdf')}
        </MakeButton>
        <Button look="primary" isDisabled={isMarked || text.trim() === ''} onPress={() => setSending(true)}>
          {t('letters.sent')}
        </Button>
      </div>
      <div className={styles['buttons']}>
        {form.edited && (
          <Button look="quiet" onPress={() => onChange({ ...form, edited: undefined, overrides: {} })}>
            {t('letters.reset')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setKeeping(true)}>
          {t('letters.keepOwn')}
        </Button>
        {own !== undefined && (
          <Button
            look="quiet"
            isPending={keep.isPending}
            onPress={() => keep.mutate({ name: own, language: preview.language, subject, text, removed: true })}
          >
            {t('letters.removeOwn')}
          </Button>
        )}
      </div>
      {isSending && (
        <Sent
          client={summary.id}
          preview={preview}
          words={words}
          draft={draft}
          onClose={() => setSending(false)}
          onRecorded={(sent) => {
            setSending(false);
            onRecorded(sent);
          }}
        />
      )}
      {/* Not before it is known what of the text is one's own name: that is taken out of it. */}
      {isKeeping && !mine.isPending && (
        <KeepOwn
          language={preview.language}
          words={asTemplate(words, preview, names)}
          onClose={() => setKeeping(false)}
          onKept={() => setKeeping(false)}
        />
      )}
    </div>
  );
}

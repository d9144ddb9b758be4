import { useState } from 'react';
import type { ClientId, Day, EntryId } from '../../shared/fields.ts';
import { channels, type Channel } from '../../shared/incidents.ts';
import type { LetterFact } from '../../shared/letters/facts.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { LetterDraft } from './draft.ts';
import styles from './Letter.module.css';
import type { Preview } from './letter-form.ts';

export interface SentProps {
  readonly client: ClientId;
  readonly preview: Preview;
  readonly words: { readonly subject: string; readonly text: string };
  readonly draft: LetterDraft;
  readonly onClose: () => void;
  readonly onRecorded: (sent: SentLetter) => void;
}

/** A letter that was recorded as sent. */
export interface SentLetter {
  readonly entry: EntryId;
  readonly template: string;
  readonly on: Day;
  readonly channel: Channel;
  readonly invoices: readonly EntryId[];
  /** What it made a fact that the record does not have yet. */
  readonly fact: LetterFact | undefined;
}

/** Records what was really sent, word for word, with its day, the way it went, and what it is about. */
export function Sent({ client, preview, words, draft, onClose, onRecorded }: SentProps) {
  const { t } = useWords();
  const today = useToday();
  const [on, setOn] = useState<Day | undefined>(today);
  const [channel, setChannel] = useState<Channel>('email');
  const [to, setTo] = useState(preview.to?.email ?? preview.to?.name ?? '');
  const seal = useAct('entries.seal');
  const record = async () => {
    if (on === undefined || seal.isPending) return;
    const subject = words.subject.trim();
    const body = {
      template: preview.template,
      ...(subject !== '' && { subject }),
      text: words.text,
      on,
      channel,
      ...(to.trim() !== '' && { to: to.trim() }),
      language: preview.language,
      ...preview.refs,
    };
    const kept = await draft.settle();
    const { template, refs, fact } = preview;
    seal.mutate(
      { client, kind: 'letter-sent', body, ...(kept && { draft: kept }) },
      { onSuccess: ({ id }) => onRecorded({ entry: id, template, on, channel, invoices: refs.invoices ?? [], fact }) },
    );
  };
  return (
    <Dialog title={t('letters.sentTitle')} isOpen onClose={onClose} holdsInput>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <p>{t('letters.sentText')}</p>
        <DayField
          label={t('letters.sentOn')}
          value={on}
          onChange={setOn}
          {...(on === undefined && { error: t('window.form.needed') })}
        />
        <Select
          label={t('letters.sentBy')}
          choices={channels.map((id) => ({ id, label: t(`words.channels.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
        <TextField label={t('letters.to')} value={to} onChange={setTo} />
        <FailureNotice failure={seal.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={on === undefined} isPending={seal.isPending}>
            {t('letters.sentRecord')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

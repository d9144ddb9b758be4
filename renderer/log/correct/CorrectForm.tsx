import { useRef, useState } from 'react';
import { z } from 'zod';
import type { LogItem } from '../../../shared/calls/wire.ts';
import { Fields } from '../../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Occurred } from '../../../shared/journal/time.ts';
import { useAct } from '../../app/asking.ts';
import { useWritten } from '../../app/Begun.tsx';
import { focusTrouble } from '../../ui/focus-trouble.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogActs } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Chosen, signsIn } from '../composer/Chosen.tsx';
import { textIn, troubles as troublesOf, trimmed, withField, type Trouble } from '../composer/draft-body.ts';
import { EntryFields } from '../composer/EntryFields.tsx';
import { fieldLabel } from '../composer/field-label.ts';
import { formOf, hasForm } from '../composer/forms.ts';
import { SignPicker } from '../composer/SignPicker.tsx';
import { WhenButton } from '../composer/WhenButton.tsx';
import { changed, changes } from './changes.ts';
import styles from './CorrectForm.module.css';

export interface CorrectFormProps {
  readonly client: ClientId;
  readonly item: LogItem;
  /** What is written here, as a draft. */
  readonly draft: EntryId;
  readonly onDone: () => void;
}

/** The entry filled in as it counts now. What is changed is recorded beside it with the reason; the original stays. */
export function CorrectForm({ client, item, draft, onDone }: CorrectFormProps) {
  const words = useWords();
  const { t } = words;
  // What differs is kept, not the whole: the entry may have been corrected by the time this is gone on with.
  const [kept, keep] = useWritten('set', {}, Fields);
  const { kind } = item.entry;
  const [body, setBody] = useState(() => (hasForm(kind) ? changed(kind, item.body, kept) : item.body));
  const [reason, setReason] = useWritten('reason', '', z.string());
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble>>>({});
  const amend = useAct('entries.amend');
  const form = useRef<HTMLFormElement>(null);
  if (!hasForm(kind)) return null;
  const { main, fields } = formOf(kind);
  const signs = fields.find(({ as }) => as === 'signs' || as === 'sign');
  const set = changes(item.body, trimmed(body));
  const setField = (field: string, value: unknown) => {
    const next = withField(body, field, value);
    setBody(next);
    keep(changes(item.body, next));
  };

  const submit = () => {
    const { salt: _, ...fieldsOnly } = body;
    const found = { ...troublesOf(kind, fieldsOnly), ...(reason.trim() === '' && { reason: 'needed' as const }) };
    setTroubles(found);
    if (Object.keys(found).length > 0) return focusTrouble(form);
    if (amend.isPending) return;
    amend.mutate({ client, entry: item.entry.id, reason: reason.trim(), set, draft }, { onSuccess: onDone });
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles['lead']}>{t('window.correct.lead')}</p>
      {main !== undefined && (
        <TextArea
          label={fieldLabel(kind, main, words)}
          value={textIn(body, main)}
          onChange={(text) => setField(main, text)}
          error={troubles[main] && t(`window.form.${troubles[main]}`)}
          autoFocus
        />
      )}
      <EntryFields client={client} kind={kind} body={body} onField={setField} troubles={troubles} asked={[]} />
      <Chosen client={client} kind={kind} body={body} onField={setField} />
      <div className={styles['tools']}>
        {!fields.some(({ today }) => today) && (
          <WhenButton
            value={body['occurred'] as Occurred | undefined} // every kind's body has it in this form
            onChange={(occurred) => setField('occurred', occurred)}
          />
        )}
        {signs && (
          <SignPicker
            label={t('window.composer.addSign')}
            chosen={signsIn(body, signs.field)}
            single={signs.as === 'sign'}
            onChange={(chosen) => setField(signs.field, signs.as === 'sign' ? chosen[0] : chosen)}
          />
        )}
      </div>
      <TextArea
        label={t('window.correct.reason')}
        hint={t('window.correct.reasonHint')}
        value={reason}
        onChange={setReason}
        error={troubles['reason'] && t('window.form.needed')}
        isRequired
      />
      <FailureNotice failure={amend.error} />
      <DialogActs>
        <Button onPress={onDone}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={Object.keys(set).length === 0} isPending={amend.isPending}>
          {t('window.correct.record')}
        </Button>
      </DialogActs>
    </form>
  );
}

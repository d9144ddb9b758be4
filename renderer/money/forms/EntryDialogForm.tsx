import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Sealing } from '../../../shared/calls/entries.ts';
import type { Output } from '../../../shared/contract.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { chord } from '../../app/chord.ts';
import type { Left } from '../../app/unkept.ts';
import { useWords } from '../../app/Words.tsx';
import { call, type CallFailed } from '../../bridge.ts';
import { textIn, troubles as troublesOf, type Trouble } from '../../log/composer/draft-body.ts';
import { complete } from '../../log/composer/mutations.ts';
import { formOf } from '../../log/composer/forms.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogActs } from '../../ui/Dialog.tsx';
import { focusTrouble } from '../../ui/focus-trouble.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { EntryDialogProps } from './EntryDialog.tsx';
import { EntryDialogFields } from './EntryDialogFields.tsx';
import styles from './EntryDialog.module.css';
import { useEntryForm } from './useEntryForm.ts';

/** The form of {@link EntryDialog}: the kind's own fields, checked by the kind's own schema. */
export function EntryDialogForm(props: EntryDialogProps & { readonly restored: Left | undefined }) {
  const {
    client,
    kind,
    preset = {},
    hide = [],
    show = [],
    about,
    currency,
    follow,
    children,
    restored,
    onClose,
  } = props;
  const { t, word } = useWords();
  const entry = useEntryForm({ client, kind, preset, restored, follow });
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble>>>({});
  const form = useRef<HTMLFormElement>(null);
  const record = useMutation<Output<'entries.seal'>, CallFailed, void>({
    mutationFn: async () => {
      await entry.settle();
      const body = complete(kind, entry.body);
      return call('entries.seal', { client, kind, body, draft: entry.id } as Sealing); // the kind's own schema has passed it
    },
    onSuccess: () => {
      entry.drop();
      onClose();
    },
  });
  const submit = () => {
    if (record.isPending) return;
    const found = troublesOf(kind, complete(kind, entry.body));
    setTroubles(found);
    if (Object.keys(found).length > 0) return focusTrouble(form);
    record.mutate();
  };
  const { main } = formOf(kind);
  const trouble = main === undefined ? undefined : troubles[main];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl Enter records from any of its fields
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (chord(event) !== 'mod+enter') return;
        event.preventDefault();
        submit();
      }}
    >
      {about !== undefined && <p className={styles['about']}>{about}</p>}
      {main !== undefined && (
        <TextArea
          label={word(`window.composer.ask.${kind}`, t('window.composer.ask.incident'))}
          autoFocus
          value={textIn(entry.body, main)}
          onChange={(text) => entry.change({ [main]: text })}
          error={trouble && t(`window.form.${trouble}`)}
        />
      )}
      <EntryDialogFields
        client={client}
        kind={kind}
        body={entry.body}
        hide={hide}
        show={show}
        currency={currency}
        troubles={troubles}
        onField={(field, value) => entry.change({ [field]: value })}
      />
      {children?.(entry.body, entry.change)}
      <FailureNotice failure={record.error} />
      <DialogActs>
        <span className={styles['kept']} role="status">
          {entry.keeping && t(`window.composer.keeping.${entry.keeping}`)}
        </span>
        <Button onPress={() => void entry.discard().finally(onClose)}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={record.isPending}>
          {t('window.composer.record')}
        </Button>
      </DialogActs>
    </form>
  );
}

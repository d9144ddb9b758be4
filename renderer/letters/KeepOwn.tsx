import { useState } from 'react';
import type { Language } from '../../shared/languages.ts';
import { letterFieldNames } from '../../shared/letters/fields.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Letter.module.css';

export interface KeepOwnProps {
  readonly language: Language;
  readonly words: { readonly subject: string; readonly text: string };
  readonly onClose: () => void;
  readonly onKept: (name: string) => void;
}

/** Keeps a text as a template of the user's own; it travels with the vault. Fields are put in by name. */
export function KeepOwn({ language, words, onClose, onKept }: KeepOwnProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [subject, setSubject] = useState(words.subject);
  const [text, setText] = useState(words.text);
  const keep = useAct('letters.keep');
  const isReady = [name, subject, text].every((one) => one.trim() !== '');
  const record = () => {
    if (!isReady || keep.isPending) return;
    keep.mutate(
      { name: name.trim(), language, subject: subject.trim(), text },
      { onSuccess: () => onKept(name.trim()) },
    );
  };
  return (
    <Dialog title={t('letters.keepTitle')} isOpen onClose={onClose} width="wide" holdsInput>
      <div className={styles['form']}>
        <p>{t('letters.keepText', { place: '{{client}}' })}</p>
        <TextField label={t('letters.keepName')} value={name} onChange={setName} maxLength={200} autoFocus />
        <TextField label={t('letters.subject')} spellCheck value={subject} onChange={setSubject} />
        <TextArea label={t('letters.text')} value={text} onChange={setText} lines={8} />
        <ComboBox
          label={t('letters.keepField')}
          choices={letterFieldNames.map((field) => ({
            id: field,
            label: t(`letters.fields.${field}`),
            hint: `{{${field}}}`,
          }))}
          value={undefined}
          onChange={(field) => {
            if (field !== undefined) setText(`${text.trimEnd()} {{${field}}}`);
          }}
        />
      </div>
      <FailureNotice failure={keep.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button look="primary" isDisabled={!isReady} isPending={keep.isPending} onPress={record}>
          {t('letters.keepDo')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

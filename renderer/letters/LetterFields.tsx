import type { ClientSummary } from '../../shared/calls/clients.ts';
import { languageNames, languages } from '../../shared/languages.ts';
import { useWords } from '../app/Words.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { About } from './About.tsx';
import { Blanks } from './Blanks.tsx';
import { chosen, marksIn, withWords, wordsOf, type LetterForm, type Preview } from './letter-form.ts';
import styles from './Letter.module.css';

export interface LetterFieldsProps {
  readonly summary: ClientSummary;
  readonly form: LetterForm;
  readonly preview: Preview;
  readonly onChange: (form: LetterForm) => void;
}

/** What the letter is about, its language, what is still empty, and the words themselves. */
export function LetterFields({ summary, form, preview, onChange }: LetterFieldsProps) {
  const { t } = useWords();
  const words = wordsOf(form, preview);
  const marks = marksIn(words, preview);
  return (
    <>
      <div className={styles['aside']}>
        <Select
          label={t('letters.language')}
          {...(summary.language === undefined && { hint: t('letters.languageOwn') })}
          choices={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={preview.language}
          onChange={(language) => onChange({ ...form, language, edited: undefined })}
        />
        <About
          about={preview.about}
          onChoose={(entry, isOn) =>
            onChange({ ...form, choice: chosen(preview, form.choice, entry, isOn), edited: undefined })
          }
        />
        <Blanks
          unfilled={marks}
          leftOut={form.edited ? [] : preview.leftOut}
          typed={form.overrides}
          onType={(field, text) => onChange(withWords(form, preview, field, text))}
        />
      </div>
      <div className={styles['words']}>
        <TextField
          label={t('letters.subject')}
          spellCheck
          value={words.subject}
          onChange={(subject) => onChange({ ...form, edited: { ...words, subject } })}
        />
        <TextArea
          label={t('letters.text')}
          value={words.text}
          onChange={(text) => onChange({ ...form, edited: { ...words, text } })}
          lines={12}
          className={styles['text']}
        />
      </div>
    </>
  );
}

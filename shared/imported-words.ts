import { messageOr } from './messages/translate.ts';
import type { Language } from './languages.ts';

/** What an entry was brought in from, said in words: the form of the file, then what tells it from others of its form (`mail <id@host>`). */
export function importedWords(imported: string, language: Language): string {
  const [form = '', ...rest] = imported.split(' ');
  const word = messageOr(language, `imports.forms.${form}`, form);
  return [word, rest.join(' ')].filter(Boolean).join(' · ');
}

import { languages, type Language } from '../../shared/languages.ts';
import { verifier as cy } from '../../shared/messages/cy/verifier.ts';
import { verifier as en } from '../../shared/messages/en/verifier.ts';
import { verifier as hu } from '../../shared/messages/hu/verifier.ts';
import { verifier as ja } from '../../shared/messages/ja/verifier.ts';
import { verifier as pl } from '../../shared/messages/pl/verifier.ts';
import { verifier as ru } from '../../shared/messages/ru/verifier.ts';
import { withheld as withheldCy } from '../../shared/messages/cy/withheld.ts';
import { fields as fieldsCy } from '../../shared/messages/cy/paper/fields.ts';
import { withheld as withheldEn } from '../../shared/messages/en/withheld.ts';
import { fields as fieldsEn } from '../../shared/messages/en/paper/fields.ts';
import { withheld as withheldHu } from '../../shared/messages/hu/withheld.ts';
import { fields as fieldsHu } from '../../shared/messages/hu/paper/fields.ts';
import { withheld as withheldJa } from '../../shared/messages/ja/withheld.ts';
import { fields as fieldsJa } from '../../shared/messages/ja/paper/fields.ts';
import { withheld as withheldPl } from '../../shared/messages/pl/withheld.ts';
import { fields as fieldsPl } from '../../shared/messages/pl/paper/fields.ts';
import { withheld as withheldRu } from '../../shared/messages/ru/withheld.ts';
import { fields as fieldsRu } from '../../shared/messages/ru/paper/fields.ts';
import { pluralForm } from '../../shared/messages/plural.ts';

// Only the page's own sentences: all that the program can say would make the page ten times as large.
const sentences: Readonly<Record<Language, object>> = { en, ja, hu, cy, ru, pl };
const fields: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...fieldsEn, set: withheldEn.set },
  ja: { ...fieldsJa, set: withheldJa.set },
  hu: { ...fieldsHu, set: withheldHu.set },
  cy: { ...fieldsCy, set: withheldCy.set },
  ru: { ...fieldsRu, set: withheldRu.set },
  pl: { ...fieldsPl, set: withheldPl.set },
};

/** The page's sentences in one language. */
export interface PageWords {
  readonly language: Language;
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** The name of a field; of one this page does not know, as the journal has it. */
  readonly field: (name: string) => string;
}

export function wordsIn(language: Language): PageWords {
  const say = (key: string): string | undefined => {
    const found = key.split('.').reduce<unknown>((node, name) => child(node, name), sentences[language]);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    language,
    t(key, values = {}) {
      const { count } = values;
      const plural = typeof count === 'number' ? say(`${key}_${pluralForm(language, count)}`) : undefined;
      const sentence = plural ?? say(key) ?? key;
      return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
    },
    field: (name) => (Object.hasOwn(fields[language], name) ? (fields[language][name] ?? name) : name),
  };
}

function child(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Readonly<Record<string, unknown>>)[name]; // an object with that name, as asked above
}

/** The language the page opens in: the browser's, where it is one of the six. */
export function firstLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

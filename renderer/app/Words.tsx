import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { messageOr, translator, type Translate } from '../../shared/messages/translate.ts';
import type { Language } from '../../shared/languages.ts';
import { formatter, type Formatter } from '../../shared/format.ts';

/** What a component needs to speak: the sentences, the language, and the forms of dates and sums in it. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly format: Formatter;
  /** A word for something that comes from data, such as a sign of the user's own, which then stands for itself. */
  readonly word: (key: string, otherwise: string) => string;
}

/** The locale whose form of typed dates goes with each language. The runtime has no Welsh; Welsh writes them as British English does. */
const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ja: 'ja-JP',
  hu: 'hu-HU',
  cy: 'en-GB',
  ru: 'ru-RU',
  pl: 'pl-PL',
};

const Spoken = createContext<Words | undefined>(undefined);

export function WordsProvider({ language, zone, children }: { language: Language; zone: string; children: ReactNode }) {
  const words = useMemo<Words>(
    () => ({
      t: translator(language),
      language,
      format: untorn(formatter(language, zone)),
      word: (key, otherwise) => messageOr(language, key, otherwise),
    }),
    [language, zone],
  );
  return (
    <I18nProvider locale={localeOf[language]}>
      <Spoken value={words}>{children}</Spoken>
    </I18nProvider>
  );
}

/** A short date stands in narrow columns, and is not to be torn there: its spaces do not break. */
function untorn(format: Formatter): Formatter {
  return { ...format, dayShort: (day, near) => format.dayShort(day, near).replaceAll(' ', '\u00a0') };
}

export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('no WordsProvider above this component');
  return words;
}

import type { Output } from '../../shared/contract.ts';
import type { Language } from '../../shared/languages.ts';
import type { LetterChoice } from '../../shared/letters/source.ts';

/** A letter as the main process fills it. */
export type Preview = Output<'letters.preview'>;

/** What the user chose and typed; the letter is filled from the record anew while nothing of its text was changed. */
export interface LetterForm {
  /** The client's own where none is chosen. */
  readonly language: Language | undefined;
  readonly choice: LetterChoice;
  /** Words typed for fields, by their names. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The text as the user changed it. */
  readonly edited: { readonly subject: string; readonly text: string } | undefined;
}

/** A form for a letter nobody has touched. */
export function letterForm(choice: LetterChoice = {}): LetterForm {
  return { language: undefined, choice, overrides: {}, edited: undefined };
}

/** Subject and text as they stand: the user's, else the record's. */
export function wordsOf(form: LetterForm, preview: Preview): { readonly subject: string; readonly text: string } {
  return form.edited ?? { subject: preview.subject, text: preview.text };
}

/** The marked places still in the words. */
export function marksIn(
  words: { readonly subject: string; readonly text: string },
  preview: Preview,
): Preview['unfilled'] {
  return preview.unfilled.filter(({ mark }) => words.subject.includes(mark) || words.text.includes(mark));
}

/** The form with words for a field. In a text the user has changed already, they take the place of their mark. */
export function withWords(form: LetterForm, preview: Preview, field: string, typed: string): LetterForm {
  const mark = preview.unfilled.find((one) => one.field === field)?.mark;
  const { edited } = form;
  const put = (text: string): string => (mark === undefined || typed === '' ? text : text.replaceAll(mark, typed));
  return {
    ...form,
    overrides: { ...form.overrides, [field]: typed },
    edited: edited && { subject: put(edited.subject), text: put(edited.text) },
  };
}

/** Fields whose typed words count; an empty one is as if nothing had been typed. */
export function typedIn({ overrides }: LetterForm): Record<string, string> {
  return Object.fromEntries(Object.entries(overrides).filter(([, text]) => text.trim() !== ''));
}

/** The choice with one thing chosen, or taken out again where a letter may be about several. */
export function chosen(preview: Preview, choice: LetterChoice, entry: string, isOn: boolean): LetterChoice {
  const { subject, options } = preview.about;
  const found = options.find((option) => option.entry === entry)?.entry;
  if (!found) return choice;
  switch (subject) {
    case 'invoices':
    case 'accounts': {
      const others = options.filter((option) => option.chosen && option.entry !== found).map((option) => option.entry);
      return { ...choice, [subject]: isOn ? [...others, found] : others };
    }
    case 'request':
    case 'incident':
    case 'scope':
    case 'recommendation':
    case 'disagreement':
    case 'delivery':
      return { ...choice, [subject]: found };
    case 'nothing':
      return choice;
  }
}

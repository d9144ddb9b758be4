import { mailsByName } from '../exchanges.ts';
import { z } from 'zod';
import { Day, EntryId, Minutes, Money } from '../fields.ts';
import { canonical } from '../journal/canonical.ts';
import { Occurred, Stamp } from '../journal/time.ts';
import { importedWords } from '../imported-words.ts';
import { mediaWord } from '../media-words.ts';
import { messageOr, type MessageKey } from '../messages/translate.ts';
import { languageNames, languages } from '../languages.ts';
import { entryRun, spaced, type Pen } from './paper.ts';
import type { Runs } from './model.ts';

/** What a value is shown beside: the stamp of its entry, in whose zone its moments are. */
export interface Beside {
  readonly recordedAt: Stamp;
}

/** How the value of one field is said. */
export type Show = (paper: Pen, value: unknown, beside: Beside) => Runs;

/** A value of a schema, said one way. What does not fit (a newer app's entry) is shown as it is, never dropped. */
export function shown<S extends z.ZodType>(
  schema: S,
  say: (paper: Pen, value: z.output<S>, beside: Beside) => Runs,
): Show {
  return (paper, value, beside) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? say(paper, parsed.data, beside) : typeof value === 'string' ? value : canonical(value);
  };
}

export const text: Show = shown(z.string(), (_, value) => value);
export const number: Show = shown(z.number(), ({ f }, value) => f.number(value));
export const day: Show = shown(Day, ({ f }, value) => f.day(value));
export const money: Show = shown(Money, ({ f }, value) => f.money(value));
export const sums: Show = shown(z.array(Money), ({ f, t }, value) =>
  value.length === 0 ? t('paper.record.summary.nothing') : f.sums(value),
);
export const minutes: Show = shown(Minutes, ({ f }, value) => f.minutes(value));
export const bytes: Show = shown(z.int(), ({ f }, value) => f.bytes(value));
export const media: Show = shown(z.string(), ({ t }, value) => mediaWord(value, t));
/** What it was brought in from. */
export const imported: Show = shown(z.string(), ({ f }, value) => importedWords(value, f.language));
export const texts: Show = shown(z.array(z.string()), ({ f }, value) => f.list(value));
export const yesNo: Show = shown(z.boolean(), ({ t }, value) => t(value ? 'paper.values.yes' : 'paper.values.no'));
export const entry: Show = shown(EntryId, (paper, value) => [entryRun(paper, value)]);
export const entries: Show = shown(z.array(EntryId), (paper, value) =>
  spaced(
    value.map((id) => entryRun(paper, id)),
    ', ',
  ),
);
/** A mail by the entry that came from it, as a link; by its own name where it is not in the journal. */
export const mail: Show = shown(z.string(), (paper, value) => {
  const entry = mailsByName(paper.entries).get(value);
  return entry === undefined ? value.replace(/^mail /u, '') : [entryRun(paper, entry)];
});
export const occurred: Show = shown(Occurred, ({ f, cite }, value, { recordedAt }) =>
  f.occurred(value, recordedAt, cite),
);
export const language: Show = shown(z.enum(languages), (_, value) => languageNames[value]);
export const instant: Show = shown(z.iso.datetime(), ({ f }, at) =>
  f.stamp({ at: new Date(at).toISOString(), zone: f.zone, offset: 0 }),
);

/** A word of a closed list, by the group of messages that holds it. */
export function word(group: string): Show {
  return shown(z.string(), ({ f }, value) => messageOr(f.language, `${group}.${value}`, value));
}

/** Several such words. */
export function wordsOf(group: string): Show {
  const one = word(group);
  return shown(z.array(z.string()), (paper, value, beside) =>
    spaced(
      value.flatMap((name) => one(paper, name, beside)),
      paper.t('onPaper.comma'),
    ),
  );
}

/** One of two sentences. */
export function either(yes: MessageKey, no: MessageKey): Show {
  return shown(z.boolean(), ({ t }, value) => t(value ? yes : no));
}

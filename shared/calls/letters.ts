import { z } from 'zod';
import { ClientId, Day, Name, Text } from '../fields.ts';
import { languages } from '../languages.ts';
import { LetterChoice } from '../letters/source.ts';
import { LetterPreview, LettersView } from '../letters/view.ts';
import type { Call } from './call.ts';
import { Sealed } from './wire.ts';

/** Letters: listed, filled, kept as templates. */
export const lettersCalls = {
  'letters.list': {
    does: 'lists the letters there are, and says which of them the record asks for now and why',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: LettersView,
  },
  'letters.preview': {
    does: 'fills a letter from the record; empty fields are marked and listed',
    input: z.strictObject({
      client: ClientId,
      /** A template of `letters.list`. */
      template: Name,
      /** The client's own where left out. */
      language: z.enum(languages).optional(),
      choice: LetterChoice.optional(),
      /** Words for fields, by their names: a day as `2026-11-21`; an empty one takes a field out. */
      overrides: z.record(z.string().max(60), z.string().max(10_000)).optional(),
      asOf: Day.optional(),
    }),
    output: LetterPreview,
  },
  'letters.keep': {
    does: "keeps a letter template of the user's own, or takes one out",
    writes: true,
    input: z.strictObject({
      name: Name.max(200),
      language: z.enum(languages),
      subject: Name,
      text: Text,
      removed: z.literal(true).optional(),
    }),
    output: Sealed,
  },
} as const satisfies Record<string, Call>;

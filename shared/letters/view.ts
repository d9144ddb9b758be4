import { z } from 'zod';
import { Day, EntryId, Money } from '../fields.ts';
import { languages } from '../languages.ts';
import { LetterFact } from './facts.ts';
import { letterFieldNames, letterFields } from './fields.ts';
import { LetterPause } from './pause.ts';
import { letterGroups, letterSubjects } from './templates.ts';
import { LetterSuggestion } from './suggest.ts';

const Language = z.enum(languages);

/** The letters there are, and which of them the record asks for now. */
export const LettersView = z.object({
  asOf: Day,
  templates: z.array(
    z.object({
      /** A built-in template's name, or `own:` and the user's. */
      template: z.string(),
      /** The user's own name for it. */
      name: z.string().optional(),
      group: z.enum(letterGroups).optional(),
      about: z.enum(letterSubjects),
      /** The languages it is written in. */
      languages: z.array(Language),
      /** How often it was sent to this client, and when last. */
      sent: z.int(),
      lastSent: Day.optional(),
    }),
  ),
  suggestions: z.array(LetterSuggestion),
});
export type LettersView = z.output<typeof LettersView>;

const fieldKinds = [...new Set(Object.values(letterFields))] as [string, ...string[]]; // the table is not empty

/** A field of a letter that the user may fill. */
export const LetterBlank = z.object({ field: z.string(), kind: z.enum(fieldKinds) });

/** A letter filled from the record, before the user has changed it. */
export const LetterPreview = z.object({
  template: z.string(),
  language: Language,
  subject: z.string(),
  text: z.string(),
  /** Empty fields, and what marks them in the text. */
  unfilled: z.array(LetterBlank.extend({ mark: z.string() })),
  /** Sentences that would be there if something were recorded, by what they lack. */
  leftOut: z.array(z.object({ field: z.enum(letterFieldNames), kind: z.enum(fieldKinds) })),
  /** What it may be about, and what it is about. */
  about: z.object({
    subject: z.enum(letterSubjects),
    options: z.array(
      z.object({ entry: EntryId, what: z.string(), day: Day.optional(), sum: Money.optional(), chosen: z.boolean() }),
    ),
  }),
  /** What the entry will name when it is sealed. */
  refs: z.object({ invoices: z.array(EntryId).optional(), request: EntryId.optional() }),
  /** What becomes a fact when it is sent and is in the record no other way. */
  fact: LetterFact.optional(),
  /** It answers abuse of less than half an hour ago: it can wait, and may be sent all the same. */
  pause: LetterPause.optional(),
  /** Where it goes: the first person of the client's details. */
  to: z.object({ name: z.string(), email: z.string().optional() }).optional(),
});
export type LetterPreview = z.output<typeof LetterPreview>;

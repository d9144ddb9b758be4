import { z } from 'zod';
import { failures, type Failure, type Ground } from '../../../shared/decision.ts';
import { EntryId } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';

/** One reason being written: its entries may still be missing. */
const GroundForm = z.object({
  failure: z.enum(failures),
  words: z.string().catch(''),
  entries: z.array(EntryId).catch([]),
});
export type GroundForm = z.output<typeof GroundForm>;

const ReportForm = z.object({
  grounds: z.array(GroundForm).optional().catch(undefined),
  withoutReason: z.boolean().catch(false),
  accomplishments: z.array(EntryId).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
});
export type ReportForm = z.output<typeof ReportForm>;

/** The form as it was left in a draft; reasons that are recorded already stand in it where the draft has none. */
export function reportFormOf(
  body: unknown,
  recorded: readonly Ground[],
): ReportForm & { readonly grounds: readonly GroundForm[] } {
  const form = ReportForm.parse(body ?? {});
  return { ...form, grounds: form.grounds ?? recorded.map(formOf) };
}

function formOf({ failure, words = '', entries }: Ground): GroundForm {
  return { failure, words, entries: [...entries] };
}

/** What a filled list of reasons becomes; undefined where one lacks its entries or its words. */
export function groundsOf(forms: readonly GroundForm[]): Ground[] | undefined {
  if (forms.some((form) => needsEntries(form) || needsWords(form))) return undefined;
  return forms.map(({ failure, words, entries }) => ({
    failure,
    entries,
    ...(words.trim() !== '' && { words: words.trim() }),
  }));
}

export function needsEntries({ entries }: GroundForm): boolean {
  return entries.length === 0;
}

/** "Other" says nothing by itself. */
export function needsWords({ failure, words }: GroundForm): boolean {
  return failure === 'other' && words.trim() === '';
}

/** Whether the reasons on screen are the ones recorded. */
export function areSame(forms: readonly GroundForm[], recorded: readonly Ground[]): boolean {
  return JSON.stringify(forms) === JSON.stringify(recorded.map(formOf));
}

/** Kinds and signs of entries that often show a failure; they are offered first. */
export const suggested: Readonly<
  Record<Failure, { readonly kinds: readonly string[]; readonly signs: readonly string[] }>
> = {
  'give-feedback': { kinds: ['requested', 'nudged'], signs: ['no-answer'] },
  'provide-material': { kinds: ['requested', 'nudged'], signs: ['material-missing'] },
  'pay-when-due': {
    kinds: ['invoice', 'promised', 'nonpayment-reason', 'letter-sent', 'work-stopped'],
    signs: ['late-payment', 'promise-broken', 'excuse-for-not-paying', 'new-work-while-overdue'],
  },
  'grant-access': { kinds: ['requested', 'nudged'], signs: ['access-withheld'] },
  'approve-in-time': {
    kinds: ['requested', 'nudged', 'acceptance-reversed'],
    signs: ['approval-of-trifles', 'reversed-approval'],
  },
  'let-me-work': {
    kinds: ['recommendation-decided'],
    signs: ['prevented-from-working', 'approval-of-trifles', 'cosmetic-change', 'recommendation-overridden'],
  },
  'keep-to-hours': { kinds: ['boundary-stated'], signs: ['out-of-hours', 'short-notice'] },
  'agree-in-writing': { kinds: [], signs: ['verbal-only', 'refuses-to-sign', 'denies-agreement'] },
  'settle-scope': { kinds: ['scope-asked', 'scope-refused'], signs: ['scope-creep', 'changed-mind'] },
  'confirm-goal': { kinds: ['goal-confirmed', 'requested'], signs: ['unclear-goal', 'changed-mind'] },
  'pay-for-extras': {
    kinds: ['scope-asked', 'scope-priced', 'scope-refused'],
    signs: ['scope-creep', 'haggling', 'price-comparison'],
  },
  'keep-civil': {
    kinds: ['boundary-stated'],
    signs: ['personal-attack', 'insult-as-criticism', 'outsized-reaction', 'threat', 'public-attack', 'blame'],
  },
  'find-compromise': { kinds: ['disagreement'], signs: ['stalled-disagreement', 'never-satisfied'] },
  other: { kinds: [], signs: [] },
};

import { z } from 'zod';
import { Pattern } from '../decision.ts';
import { EntryId, type Day } from '../fields.ts';
import type { HouseRules } from '../house-rules.ts';
import type { AnyEffective } from '../journal/effective.ts';
import type { Body } from '../journal/kinds.ts';
import type { ClientLedgers } from '../ledgers.ts';

/** What the user chose a letter to be about; what is not chosen is what the record has most urgently. */
export const LetterChoice = z.strictObject({
  /** The playbook whose step the letter is: it is then about what that pattern rests on. */
  pattern: Pattern.optional(),
  invoices: z.array(EntryId).max(500).optional(),
  request: EntryId.optional(),
  incident: EntryId.optional(),
  scope: EntryId.optional(),
  recommendation: EntryId.optional(),
  disagreement: EntryId.optional(),
  delivery: EntryId.optional(),
  accounts: z.array(EntryId).max(500).optional(),
});
export type LetterChoice = z.output<typeof LetterChoice>;

/** What a letter is filled from. */
export interface LetterSource {
  readonly ledgers: ClientLedgers;
  readonly house: HouseRules;
  readonly journal: readonly AnyEffective[];
  readonly me: Body<'me'> | undefined;
  readonly asOf: Day;
}

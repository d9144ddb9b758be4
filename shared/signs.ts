import { z } from 'zod';
import { Name } from './fields.ts';

/** The kinds of trouble the seeds name. An entry may also carry a sign of the user's own, which is then any short word. */
export const signCatalogue = [
  'late-payment',
  'promise-broken',
  'excuse-for-not-paying',
  'new-work-while-overdue',
  'no-answer',
  'material-missing',
  'access-withheld',
  'approval-of-trifles',
  'cosmetic-change',
  'recommendation-overridden',
  'blame',
  'personal-attack',
  'insult-as-criticism',
  'outsized-reaction',
  'threat',
  'public-attack',
  'out-of-hours',
  'short-notice',
  'verbal-only',
  'refuses-to-sign',
  'denies-agreement',
  'changed-mind',
  'reversed-approval',
  'unclear-goal',
  'unpaid-test-work',
  'scope-creep',
  'price-comparison',
  'haggling',
  'never-satisfied',
  'prevented-from-working',
  'stalled-disagreement',
] as const;
export type CatalogueSign = (typeof signCatalogue)[number];

/**
 * Criticism of the work, said as one may say it: no sign of trouble and never counted as one. It has a word of its own, so that what is normal can be
 * told from what is not (seed C4: clients may object to parts of the work).
 */
export const criticism = 'criticism';

/** The four ways of mistreating somebody that the seeds tell from criticism (seeds T1, C4). */
export const abuseSigns = [
  'personal-attack',
  'insult-as-criticism',
  'outsized-reaction',
  'threat',
] as const satisfies readonly CatalogueSign[];

/** Whether a sign, of the catalogue or a word of the user's own, is one of abuse. */
export function isAbuse(sign: string): boolean {
  return (abuseSigns as readonly string[]).includes(sign); // widened only to ask
}

/** A sign of the catalogue, or a word of the user's own. */
export const Sign = Name.max(60);
export const Signs = z.array(Sign).max(30);

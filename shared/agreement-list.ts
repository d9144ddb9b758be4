import { z } from 'zod';
import { Name } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';

/** What a plain agreement should say (row 4): both sides with addresses, the services, the rate and how it is counted, when it is due. */
export const completenessItems = [
  'signed',
  'parties',
  'addresses',
  'services',
  'rate',
  'payment',
  'revisions',
  'limits',
  'late',
] as const;
export const CompletenessItem = z.enum(completenessItems);

/** Which points an agreement is looked through for: those the app can read off the terms, and the user's own, which are ticked in the terms. */
export const AgreementList = z.strictObject({
  items: z.array(CompletenessItem).max(completenessItems.length),
  own: z.array(Name).max(40),
});
export type AgreementList = z.output<typeof AgreementList>;

/** The list that comes with the app: every point it can read, and none of the user's own. */
export const usualAgreementList: AgreementList = { items: [...completenessItems], own: [] };

/** The list as last set; in the app's own order, whatever order it was ticked in. */
export function agreementListOf(vault: readonly AnyEffective[]): AgreementList {
  const last = standing(vault, 'agreement-list-set').at(-1)?.body;
  if (!last) return usualAgreementList;
  return { items: completenessItems.filter((item) => last.items.includes(item)), own: [...new Set(last.own)] };
}

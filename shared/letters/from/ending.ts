import { accountsOf, stepOf, type AccountView } from '../../accounts-view.ts';
import { lettingGoOf } from '../../letting-go.ts';
import type { AccountLine, LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';

/** The accounts managed for the client, as they stand. */
export function accountsIn({ journal, asOf }: LetterSource): readonly AccountView[] {
  return accountsOf(journal, { asOf, cite: ({ n }) => String(n) }).accounts;
}

/** Accounts a client is asked to confirm: those chosen, else those that are theirs and not confirmed yet (seed A30). */
export function accounts(source: LetterSource, choice: LetterChoice): LetterFields {
  const all = accountsIn(source);
  const chosen = choice.accounts && all.filter(({ id }) => choice.accounts?.includes(id));
  const listed = chosen ?? all.filter(({ next }) => next === 'client-confirmed');
  return listed.length > 0 ? { accounts: listed.map(lineOf) } : {};
}

/** The last day, the reasons the decision rests on, and the accounts still to be confirmed (seeds A30, A32). */
export function farewell(source: LetterSource): LetterFields {
  const { decision } = lettingGoOf(source.journal);
  const open = accountsIn(source).filter((account) => account.toHandOver && !stepOf(account, 'client-confirmed'));
  const leaving = decision?.choice === 'let-go' ? decision : undefined;
  const grounds = leaving?.grounds ?? [];
  return {
    ...(leaving?.endsOn !== undefined && { endsOn: leaving.endsOn }),
    ...(grounds.length > 0 && {
      reasons: grounds.map(({ failure, words }) => ({ failure, ...(words !== undefined && { words }) })),
    }),
    ...(open.length > 0 && { accountNames: open.map(({ name }) => name) }),
  };
}

function lineOf({ name, platform, address }: AccountView): AccountLine {
  return { name, platform, ...(address !== undefined && { address }) };
}

import { z } from 'zod';
import type { AccountView } from '../../shared/accounts-view.ts';
import { Day } from '../../shared/fields.ts';
import type { Body } from '../../shared/journal/kinds.ts';

/** What the form of an account holds; text that is not there is empty. */
export const AccountForm = z.object({
  name: z.string(),
  platform: z.string(),
  address: z.string(),
  owner: z.enum(['client', 'me', 'other', 'unknown']),
  myRole: z.string(),
  noAccess: z.boolean(),
  recovery: z.string(),
  paidBy: z.string(),
  renews: Day.optional(),
});
export type AccountForm = Readonly<z.output<typeof AccountForm>>;

/** The form of an account that is there already, or of a new one. */
export function formOf(account: AccountView | undefined): AccountForm {
  return {
    name: account?.name ?? '',
    platform: account?.platform ?? '',
    address: account?.address ?? '',
    owner: account?.owner ?? 'unknown',
    myRole: account?.myRole ?? '',
    noAccess: account?.noAccess ?? false,
    recovery: account?.recovery ?? '',
    paidBy: account?.paidBy ?? '',
    renews: account?.renews,
  };
}

/** The entry a filled form becomes. */
export function accountBody(form: AccountForm): Body<'account'> {
  return {
    name: form.name.trim(),
    platform: form.platform.trim(),
    ...(form.address.trim() !== '' && { address: form.address.trim() }),
    ...(form.owner !== 'unknown' && { owner: form.owner }),
    ...(form.myRole.trim() !== '' && { myRole: form.myRole.trim() }),
    ...(form.noAccess && { noAccess: true as const }),
    ...(form.recovery.trim() !== '' && { recovery: form.recovery.trim() }),
    ...(form.paidBy.trim() !== '' && { paidBy: form.paidBy.trim() }),
    ...(form.renews !== undefined && { renews: form.renews }),
  };
}

/** The fields that a correction changes; `null` takes one away. Empty where nothing was changed. */
export function accountChanges(account: AccountView, form: AccountForm): Record<string, unknown> {
  const before: Readonly<Record<string, unknown>> = accountBody(formOf(account));
  const after: Readonly<Record<string, unknown>> = accountBody(form);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? null]),
  );
}

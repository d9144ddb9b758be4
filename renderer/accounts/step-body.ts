import type { AccountStep } from '../../shared/accounts.ts';
import type { Day, EntryId } from '../../shared/fields.ts';
import type { Body } from '../../shared/journal/kinds.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import type { Attached } from './attached.ts';

/** What the form of a step holds. */
export interface StepForm {
  readonly account: EntryId;
  readonly step: AccountStep;
  readonly on: Day;
  readonly at: string | undefined;
  readonly proof: string;
  readonly exhibits: readonly Attached[];
}

/** The entry a filled form becomes; what was left empty is left out. */
export function stepBody({ account, step, on, at, proof, exhibits }: StepForm): Body<'account-step'> {
  return {
    account,
    step,
    on,
    ...(at !== undefined && { occurred: { on: `${on}T${at}` } }),
    ...(proof.trim() !== '' && { proof: proof.trim() }),
    ...(exhibits.length > 0 && { exhibits: exhibits.map(({ id }) => ({ exhibit: id })) }),
  };
}

/** The clock time of a stamp where it was made, `18:02`. */
export function clockOf({ at, offset }: Stamp): string {
  return new Date(Date.parse(at) + offset * 60_000).toISOString().slice(11, 16);
}

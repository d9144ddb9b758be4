import { z } from 'zod';
import { AccountStep, accountSteps, handoverSteps, type HandoverStep } from './accounts.ts';
import { daysBetween } from './calendar.ts';
import { ClockTime, Day, EntryId, Name, Text } from './fields.ts';
import { standing, type AnyEffective, type Effective } from './journal/effective.ts';
import type { Entry, Sealed } from './journal/entry.ts';
import { partsOf, Stamp, type Occurred } from './journal/time.ts';

/** How far ahead a renewal is worth naming, in days. */
export const renewalsAhead = 90;

const HandoverStepName = z.enum(handoverSteps);

/** One act on an account, as the latest standing entry has it. */
export const StepDone = z.object({
  step: AccountStep,
  entry: EntryId,
  cite: z.string(),
  on: Day,
  /** The minute, where it is known. */
  at: ClockTime.optional(),
  proof: Text.optional(),
  note: Text.optional(),
  exhibits: z.array(z.object({ id: EntryId, number: z.string() })),
  recordedAt: Stamp,
  corrections: z.int(),
  /** Steps that belong before this one and are missing, or are dated after it: said, never forbidden (seed A30). */
  before: z.array(HandoverStepName),
});
export type StepDone = z.output<typeof StepDone>;

export const AccountView = z.object({
  id: EntryId,
  cite: z.string(),
  name: Name,
  platform: Name,
  address: z.string().optional(),
  owner: z.enum(['client', 'me', 'other']).optional(),
  myRole: Name.optional(),
  noAccess: z.literal(true).optional(),
  recovery: Name.optional(),
  paidBy: Name.optional(),
  renews: Day.optional(),
  /** Days until it renews; negative once the day is past. */
  renewsIn: z.int().optional(),
  note: Text.optional(),
  corrections: z.int(),
  steps: z.array(StepDone),
  /** There is something to hand over: not where the user was never let in and the account is not in the user's name. */
  toHandOver: z.boolean(),
  /** The first step of the handover that is not done; absent where all are, and where there is nothing to hand over. */
  next: HandoverStepName.optional(),
});
export type AccountView = z.output<typeof AccountView>;

export const AccountsView = z.object({
  asOf: Day,
  accounts: z.array(AccountView),
  /** Accounts that are to be handed over; the others were never open to the user. */
  toHandOver: z.int(),
  /** Those of them with all four steps of the handover. */
  handedOver: z.int(),
  /** Accounts whose next step is the client's: to confirm. */
  awaitingClient: z.int(),
  /** Renewals within {@link renewalsAhead} days and those just past, the soonest first. */
  renewals: z.array(z.object({ account: EntryId, name: Name, on: Day, days: z.int() })),
});
export type AccountsView = z.output<typeof AccountsView>;

export interface AccountsOptions {
  /** The day the view is of; renewals are counted from it. */
  readonly asOf: Day;
  /** How an entry is cited, `37` or `k7-37`. */
  readonly cite: (entry: Entry) => string;
}

/** Every account of a client with its handover so far, in the order recorded: what is done, by which entry, and what comes next. */
export function accountsOf(journal: readonly AnyEffective[], { asOf, cite }: AccountsOptions): AccountsView {
  const latest = latestSteps(journal);
  const numbers = new Map(standing(journal, 'exhibit').map(({ entry, body }) => [entry.id, body.number]));
  const accounts = standing(journal, 'account').map((one): AccountView => {
    const { occurred: _occurred, exhibits: _exhibits, ...account } = one.body;
    const steps = [...(latest.get(one.entry.id)?.values() ?? [])].map((step) => stepDone(step, numbers, cite));
    const judged = withBefore(steps);
    const toHandOver = account.noAccess !== true || account.owner === 'me' || judged.length > 0;
    const next = toHandOver ? handoverSteps.find((step) => !judged.some((done) => done.step === step)) : undefined;
    return {
      id: one.entry.id,
      cite: cite(asEntry(one.entry)),
      ...account,
      ...(account.renews !== undefined && { renewsIn: daysBetween(asOf, account.renews) }),
      corrections: one.addenda.length,
      steps: judged,
      toHandOver,
      ...(next && { next }),
    };
  });
  return {
    asOf,
    accounts,
    toHandOver: accounts.filter(({ toHandOver }) => toHandOver).length,
    handedOver: accounts.filter(({ toHandOver, next }) => toHandOver && next === undefined).length,
    awaitingClient: accounts.filter(({ next }) => next === 'client-confirmed').length,
    renewals: renewalsOf(accounts),
  };
}

/** The step of an account, where it is done. */
export function stepOf(account: AccountView, step: AccountStep): StepDone | undefined {
  return account.steps.find((done) => done.step === step);
}

/** Steps of the handover that belong before `step` and are not done yet, or were done after `on`. */
export function missingBefore(account: Pick<AccountView, 'steps'>, step: AccountStep, on: Day): HandoverStep[] {
  const place = accountSteps.indexOf(step);
  return handoverSteps.filter((earlier) => {
    if (accountSteps.indexOf(earlier) >= place) return false;
    const done = account.steps.find((one) => one.step === earlier);
    return !done || done.on > on;
  });
}

type LatestSteps = ReadonlyMap<EntryId, ReadonlyMap<AccountStep, Effective<'account-step'>>>;

function latestSteps(journal: readonly AnyEffective[]): LatestSteps {
  const latest = new Map<EntryId, Map<AccountStep, Effective<'account-step'>>>();
  for (const one of standing(journal, 'account-step')) {
    const steps = latest.get(one.body.account) ?? new Map<AccountStep, Effective<'account-step'>>();
    latest.set(one.body.account, steps.set(one.body.step, one));
  }
  return latest;
}

function stepDone(
  { entry, body, addenda }: Effective<'account-step'>,
  numbers: ReadonlyMap<EntryId, string>,
  cite: AccountsOptions['cite'],
): StepDone {
  const at = clockTime(body.occurred);
  return {
    step: body.step,
    entry: entry.id,
    cite: cite(asEntry(entry)),
    on: body.on,
    ...(at !== undefined && { at }),
    ...(body.proof !== undefined && { proof: body.proof }),
    ...(body.note !== undefined && { note: body.note }),
    exhibits: (body.exhibits ?? []).map(({ exhibit }) => ({ id: exhibit, number: numbers.get(exhibit) ?? '' })),
    recordedAt: entry.recordedAt,
    corrections: addenda.length,
    before: [],
  };
}

function clockTime(occurred: Occurred | undefined): string | undefined {
  if (!occurred || !('on' in occurred)) return undefined;
  const { local, precision } = partsOf(occurred.on, 'UTC');
  return precision === 'minute' ? local.slice(11) : undefined;
}

function withBefore(steps: readonly StepDone[]): StepDone[] {
  return steps
    .map((done) => ({ ...done, before: missingBefore({ steps: [...steps] }, done.step, done.on) }))
    .sort((a, b) => accountSteps.indexOf(a.step) - accountSteps.indexOf(b.step));
}

function renewalsOf(accounts: readonly AccountView[]): AccountsView['renewals'] {
  return accounts
    .flatMap(({ id, name, renews, renewsIn }) =>
      renews === undefined || renewsIn === undefined || renewsIn > renewalsAhead || renewsIn < -30
        ? []
        : [{ account: id, name, on: renews, days: renewsIn }],
    )
    .sort((a, b) => a.days - b.days);
}

/** An entry whose kind is known, as one of any kind. */
function asEntry(entry: Sealed<'account'> | Sealed<'account-step'>): Entry {
  return entry;
}

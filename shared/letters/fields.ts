import type { Failure } from '../decision.ts';
import type { Day, Money } from '../fields.ts';
import type { LateRule, Hours, PaymentRule } from '../terms.ts';

/** An invoice as a letter names it. */
export interface InvoiceLine {
  readonly number: string;
  readonly issued: Day;
  readonly due: Day;
  readonly open: Money;
  /** Days since it was due; below one it is not late. */
  readonly days: number;
}

/** Interest on one invoice, as a letter works it out. */
export interface InterestLine {
  readonly number: string;
  readonly due: Day;
  readonly open: Money;
  readonly days: number;
  /** Percent a year of each stretch, in order, each once. */
  readonly percents: readonly number[];
  readonly interest: Money;
  readonly fixed?: Money;
}

export interface AccountLine {
  readonly name: string;
  readonly platform: string;
  readonly address?: string;
}

/** A limit of the terms and what of it is used: rounds, minutes, minor units, or days. */
export interface LimitLine {
  readonly limit: 'revisions' | 'minutes' | 'budget' | 'end';
  readonly used: number;
  readonly included: number;
  readonly currency?: string;
}

/** A day, with the minute where it is known. */
export interface MomentOfDay {
  readonly day: Day;
  readonly time?: string;
}

/** One ground of the decision to end an engagement (seed A32). */
export interface ReasonLine {
  readonly failure: Failure;
  readonly words?: string;
}

/** What each kind of merge field is made of, before it is said in a language. */
export interface FieldValues {
  /** A name, an address: as it is. */
  name: string;
  /** Words from the record, within a sentence. */
  text: string;
  /** Words from the record that stand by themselves. */
  passage: string;
  day: Day;
  days: readonly Day[];
  moment: MomentOfDay;
  number: number;
  minutes: number;
  money: Money;
  /** Sums of several currencies, never added. */
  sums: readonly Money[];
  names: readonly string[];
  invoices: readonly InvoiceLine[];
  /** The same, each with the days it is late. */
  overdue: readonly InvoiceLine[];
  interest: readonly InterestLine[];
  basis: Exclude<LateRule, { basis: 'none' }>;
  accounts: readonly AccountLine[];
  limits: readonly LimitLine[];
  hours: readonly Hours[];
  payment: PaymentRule;
  reasons: readonly ReasonLine[];
}
export type FieldKind = keyof FieldValues;

/** Every merge field with its kind. Templates name them as `{{name}}`; so do a user's own. */
export const letterFields = {
  client: 'name',
  person: 'name',
  me: 'name',
  trade: 'name',
  email: 'name',
  today: 'day',
  replyBy: 'day',
  // Requests and waiting (seeds A7 to A13).
  items: 'passage',
  askedOn: 'day',
  neededBy: 'day',
  daysOverdue: 'number',
  blocks: 'names',
  promised: 'day',
  moved: 'day',
  pauseOn: 'day',
  // Money (seeds A20 to A27, C1).
  numbers: 'names',
  invoices: 'invoices',
  overdue: 'overdue',
  open: 'sums',
  promisedDays: 'days',
  payBy: 'day',
  stoppedOn: 'day',
  paused: 'names',
  resumeOn: 'day',
  settled: 'names',
  interest: 'interest',
  basis: 'basis',
  interestTotal: 'sums',
  total: 'sums',
  daily: 'sums',
  // Conduct, hours, control (seeds A14 to A19, T1, T4, C4).
  incidentOn: 'day',
  messageAt: 'moment',
  concern: 'text',
  quote: 'text',
  action: 'text',
  actionBy: 'day',
  limit: 'passage',
  occasions: 'days',
  hours: 'hours',
  zone: 'name',
  doneBy: 'day',
  // An exception is said to be one (seed B5).
  exception: 'text',
  rushRate: 'money',
  since: 'day',
  rounds: 'number',
  meanDays: 'number',
  cosmetic: 'number',
  redo: 'minutes',
  missingAccess: 'names',
  revisions: 'number',
  // A disagreement talked through (seed C3).
  topic: 'text',
  mine: 'text',
  theirs: 'text',
  ways: 'passage',
  // Agreement, scope, price, goal (seeds A25, T3, T5 to T8, C2, C5).
  agreedOn: 'day',
  agreementTitle: 'name',
  unsignedDays: 'number',
  unsignedTime: 'minutes',
  payment: 'payment',
  extra: 'passage',
  effort: 'minutes',
  price: 'money',
  newDate: 'day',
  said: 'passage',
  spokenOn: 'day',
  limits: 'limits',
  roundPrice: 'money',
  priceOf: 'passage',
  suggestion: 'text',
  advice: 'passage',
  adviceReason: 'text',
  goal: 'text',
  goalOn: 'day',
  measure: 'text',
  out: 'text',
  decides: 'text',
  // A delivery and whose it is; a goal at risk (seeds C5c, A5).
  deliverable: 'text',
  deliveredOn: 'day',
  deliveredHow: 'text',
  rights: 'text',
  trialTime: 'minutes',
  missing: 'names',
  risk: 'text',
  remedy: 'text',
  // Letting go (seeds A30 to A32).
  accounts: 'accounts',
  accountNames: 'names',
  endsOn: 'day',
  reasons: 'reasons',
} as const satisfies Readonly<Record<string, FieldKind>>;

export type LetterField = keyof typeof letterFields;
export const letterFieldNames = Object.keys(letterFields) as [LetterField, ...LetterField[]]; // the table is not empty

/** What a letter is filled from: values of the record, or `typed` words of the user's. */
export type LetterFields = {
  readonly [F in LetterField]?: FieldValues[(typeof letterFields)[F]] | Typed;
};

/** Words the user typed for a field; they stand as they are. */
export interface Typed {
  readonly typed: string;
}

/** Whether a name is a merge field. */
export function isLetterField(name: string): name is LetterField {
  return Object.hasOwn(letterFields, name);
}

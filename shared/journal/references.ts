import type { EntryId } from '../fields.ts';
import type { Kind } from './kinds.ts';

/** A field of a body that names another entry of the same journal. */
export interface Reference {
  readonly field: string;
  readonly id: EntryId;
  /** What the named entry must be; any kind where undefined. */
  readonly kinds?: readonly Kind[] | undefined;
}

/** Which kinds a field may name, by the kind that holds it. */
const targets: { readonly [K in Kind]?: Readonly<Record<string, readonly Kind[] | undefined>> } = {
  incident: { boundary: ['boundary-stated'] },
  'boundary-stated': { letter: ['letter-sent'] },
  'price-explained': { letter: ['letter-sent'] },
  requested: { letter: ['letter-sent'] },
  'goal-confirmed': { replaces: ['goal-confirmed'] },
  work: { deliverable: ['delivered'] },
  accepted: { deliverable: ['delivered', 'work'] },
  'acceptance-reversed': { deliverable: ['delivered', 'work'] },
  nudged: { request: ['requested'] },
  answered: { request: ['requested'] },
  withdrawn: { request: ['requested'] },
  'scope-priced': { request: ['scope-asked'], letter: ['letter-sent'] },
  'scope-agreed': { request: ['scope-asked'] },
  'scope-refused': { request: ['scope-asked'] },
  recommended: { letter: ['letter-sent'] },
  'recommendation-decided': { recommendation: ['recommended'] },
  disagreement: { letter: ['letter-sent'] },
  'disagreement-settled': { disagreement: ['disagreement'] },
  'credit-note': { invoice: ['invoice'] },
  payment: { invoice: ['invoice'] },
  promised: { invoice: ['invoice'] },
  'nonpayment-reason': { invoice: ['invoice'], deliverable: ['delivered', 'work'] },
  concession: { invoice: ['invoice'] },
  'work-stopped': { invoices: ['invoice'], letter: ['letter-sent'] },
  'work-resumed': { letter: ['letter-sent'] },
  'letter-sent': { invoices: ['invoice'], request: ['requested'] },
  'account-step': { account: ['account'] },
  'pattern-accepted': { facts: undefined },
  'pattern-rejected': { facts: undefined },
  anchor: { exhibit: ['exhibit'] },
};

/** Every entry a body names, with what it must be. Grounds of a decision and cited exhibits are named inside lists. */
export function references(kind: Kind, body: object): readonly Reference[] {
  const fields = body as Readonly<Record<string, unknown>>; // a body is an object of named fields
  const found: Reference[] = [];
  for (const [field, kinds] of Object.entries(targets[kind] ?? {})) {
    for (const id of idsIn(fields[field])) found.push({ field, id, kinds });
  }
  for (const citation of listIn(fields['exhibits'])) found.push(...named(citation, 'exhibit', 'exhibits', ['exhibit']));
  for (const ground of listIn(fields['grounds'])) found.push(...named(ground, 'entries', 'grounds'));
  if (kind === 'terms-agreed') found.push(...named(fields['agreement'], 'exhibit', 'agreement', ['exhibit']));
  const occurred = fields['occurred'];
  found.push(...named(occurred, 'afterEntry', 'occurred'));
  return found;
}

function named(holder: unknown, member: string, field: string, kinds?: readonly Kind[]): readonly Reference[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return idsIn((holder as Readonly<Record<string, unknown>>)[member]).map((id) => ({ field, id, kinds })); // checked to be an object
}

function idsIn(value: unknown): readonly EntryId[] {
  return listIn(value).filter((one) => typeof one === 'string') as EntryId[]; // the body's schema has checked the ids
}

function listIn(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

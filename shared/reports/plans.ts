import type { Body, ClientKind } from '../journal/kinds.ts';

/**
 * Where the fields of a kind stand in an entry on paper: beside its kind in the head, as its text, or as the client's exact words, set apart.
 * Every other field stands beneath with its label, in the order recorded.
 */
interface Plan<K extends ClientKind> {
  readonly head?: readonly Extract<keyof Body<K>, string>[];
  readonly text?: Extract<keyof Body<K>, string>;
  readonly words?: Extract<keyof Body<K>, string>;
}

const plans: { readonly [K in Exclude<ClientKind, 'addendum'>]: Plan<K> } = {
  'client-opened': { text: 'name' },
  'client-revised': { text: 'name' },
  'state-changed': { head: ['state'], text: 'reason' },
  'terms-agreed': {},
  'prospect-checked': { head: ['signs'], text: 'note' },
  'goal-confirmed': { text: 'goal' },
  'price-explained': { text: 'what' },
  incident: { head: ['channel', 'signs'], text: 'what', words: 'exactWords' },
  'boundary-stated': { head: ['sign', 'channel'], text: 'what', words: 'exactWords' },
  'good-turn': { head: ['channel'], text: 'what', words: 'exactWords' },
  'own-miss': { text: 'what' },
  work: { head: ['nature', 'minutes', 'measured'], text: 'memo' },
  delivered: { text: 'name' },
  accepted: { words: 'words' },
  'acceptance-reversed': { text: 'why' },
  'opportunity-declined': { text: 'what' },
  located: { head: ['sort'], text: 'what' },
  requested: { head: ['wants', 'channel'], text: 'what' },
  nudged: { head: ['channel'], text: 'text' },
  answered: { words: 'words' },
  withdrawn: { text: 'why' },
  'scope-asked': { text: 'what' },
  'scope-priced': {},
  'scope-agreed': { words: 'words' },
  'scope-refused': { words: 'words' },
  recommended: { text: 'what' },
  'recommendation-decided': { head: ['outcome'], words: 'words' },
  disagreement: { text: 'topic' },
  'disagreement-settled': { text: 'outcome' },
  invoice: { head: ['number', 'amount'], text: 'for' },
  'credit-note': { head: ['number', 'amount'], text: 'why' },
  payment: { head: ['amount'] },
  promised: { words: 'words' },
  'nonpayment-reason': { words: 'words' },
  concession: { head: ['type'], text: 'what' },
  'work-stopped': { text: 'why' },
  'work-resumed': { text: 'why' },
  message: { head: ['direction', 'channel', 'subject'], words: 'text' },
  'letter-sent': { head: ['channel', 'subject'], text: 'text' },
  account: { head: ['platform'], text: 'name' },
  'account-step': { head: ['step'], text: 'proof' },
  'pattern-accepted': { head: ['pattern'], text: 'why' },
  'pattern-rejected': { head: ['pattern'], text: 'why' },
  decision: { head: ['choice'], text: 'reason' },
  'letting-go-step': { head: ['step'], text: 'note' },
  'retention-set': { text: 'why' },
  exhibit: { head: ['number'], text: 'name' },
  'report-issued': { head: ['number', 'report'] },
  anchor: { head: ['form'] },
};

/** A plan as it is asked by any kind. */
export interface AnyPlan {
  readonly head?: readonly string[];
  readonly text?: string;
  readonly words?: string;
}

/** Where the fields of a kind stand; an unknown kind shows all of them beneath. */
export function planOf(kind: string): AnyPlan {
  return (plans as Readonly<Record<string, AnyPlan>>)[kind] ?? {}; // asked by a name that may be a newer app's
}

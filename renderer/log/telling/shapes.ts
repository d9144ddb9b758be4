import type { ClientKind } from '../../../shared/journal/kinds.ts';

/** How the fields of a kind are set on the page. What is named nowhere here follows as a fact with its label, in the schema's order. */
export interface Shape {
  /** Beside the kind's name, in a word. */
  readonly beside?: readonly string[];
  /** Signs, as marks of trouble. */
  readonly signs?: string;
  /** Entries it belongs to, as marks that lead there. */
  readonly links?: readonly string[];
  /** Read as a paragraph. */
  readonly text?: string;
  /** Somebody's exact words, set apart. */
  readonly quote?: string;
  /** Of use to programs only; in the entry's details. */
  readonly left?: readonly string[];
}

/** A field for every kind, so that a new kind without its shape does not compile. */
export const shapes: Readonly<Record<ClientKind, Shape>> = {
  'client-opened': { text: 'name', beside: ['state'] },
  'client-revised': { text: 'name' },
  'state-changed': { beside: ['state'], text: 'reason' },
  'terms-agreed': {},
  'prospect-checked': { signs: 'signs', text: 'note' },
  'goal-confirmed': { text: 'goal', links: ['replaces'] },
  'price-explained': { text: 'what', links: ['letter'] },
  incident: { beside: ['channel'], signs: 'signs', links: ['boundary'], text: 'what', quote: 'exactWords' },
  'boundary-stated': { beside: ['channel'], signs: 'sign', text: 'what', quote: 'exactWords', links: ['letter'] },
  'good-turn': { beside: ['channel'], text: 'what', quote: 'exactWords' },
  'own-miss': { text: 'what' },
  work: { beside: ['minutes', 'nature', 'measured'], links: ['deliverable'], text: 'memo' },
  delivered: { text: 'name', left: ['sha256'] },
  accepted: { links: ['deliverable'], quote: 'words' },
  'acceptance-reversed': { links: ['deliverable'], text: 'why' },
  'opportunity-declined': { text: 'what' },
  requested: { beside: ['wants', 'channel'], text: 'what', links: ['letter'] },
  nudged: { beside: ['channel'], links: ['request'], text: 'text' },
  answered: { links: ['request'], quote: 'words' },
  withdrawn: { links: ['request'], text: 'why' },
  'scope-asked': { text: 'what' },
  'scope-priced': { links: ['request', 'letter'] },
  'scope-agreed': { links: ['request'], quote: 'words' },
  'scope-refused': { links: ['request'], quote: 'words' },
  recommended: { text: 'what', links: ['letter'] },
  'recommendation-decided': { beside: ['outcome'], links: ['recommendation'], quote: 'words' },
  disagreement: { text: 'topic', links: ['letter'] },
  'disagreement-settled': { links: ['disagreement'], text: 'outcome' },
  invoice: { beside: ['number', 'amount'], text: 'for' },
  'credit-note': { beside: ['number', 'amount'], links: ['invoice'], text: 'why' },
  payment: { beside: ['amount'], links: ['invoice'] },
  promised: { links: ['invoice'], quote: 'words' },
  'nonpayment-reason': { links: ['invoice', 'deliverable'], quote: 'words' },
  concession: { beside: ['type'], links: ['invoice'], text: 'what' },
  'work-stopped': { links: ['invoices', 'letter'], text: 'why' },
  'work-resumed': { text: 'why', links: ['letter'] },
  message: { beside: ['direction', 'channel'], text: 'subject', quote: 'text' },
  'letter-sent': { beside: ['channel', 'subject'], links: ['invoices', 'request'], text: 'text', left: ['template'] },
  account: { beside: ['platform'], text: 'name' },
  'account-step': { beside: ['step'], links: ['account'], text: 'proof' },
  located: { beside: ['sort'], text: 'what' },
  'pattern-accepted': { beside: ['pattern'], text: 'why' },
  'pattern-rejected': { beside: ['pattern'], text: 'why' },
  decision: { beside: ['choice'], text: 'reason' },
  'letting-go-step': { beside: ['step'], text: 'note' },
  'retention-set': { text: 'why' },
  exhibit: { beside: ['number'], text: 'name', left: ['sha256'] },
  'report-issued': { beside: ['number', 'report'], left: ['head', 'sha256', 'filters', 'bytes'] },
  anchor: { beside: ['form'], left: ['head'] },
  addendum: { text: 'text', left: ['entry', 'set', 'struck'] },
};

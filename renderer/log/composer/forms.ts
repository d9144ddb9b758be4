import type { SealableKind } from '../../../shared/journal/kinds.ts';

/** How a field is asked for. */
export type Asked =
  | 'text'
  | 'line'
  | 'day'
  | 'money'
  | 'minutes'
  | 'names'
  | 'signs'
  | 'sign'
  | 'yes'
  | 'channel'
  | 'nature'
  | 'wants'
  | 'outcome'
  | 'concession'
  | 'invoice'
  | 'request'
  | 'deliverable'
  | 'delivery'
  | 'file'
  | 'located'
  | 'extra'
  | 'recommendation'
  | 'disagreement';

export interface FieldForm {
  readonly field: string;
  readonly as: Asked;
  /** There from the start; the others are a key away. */
  readonly always?: true;
  /** A new entry has today in it. */
  readonly today?: true;
}

export interface EntryForm {
  /** The field of the large box. Some kinds have none. */
  readonly main?: string;
  readonly fields: readonly FieldForm[];
}

const channel: FieldForm = { field: 'channel', as: 'channel' };
const exactWords: FieldForm = { field: 'exactWords', as: 'text' };
const on: FieldForm = { field: 'on', as: 'day', always: true, today: true };

/** What the composer offers, in its order: the kinds for every day first. */
export const forms = {
  incident: {
    main: 'what',
    fields: [
      { field: 'signs', as: 'signs' },
      exactWords,
      channel,
      { field: 'present', as: 'names' },
      { field: 'response', as: 'text' },
      { field: 'theirConcern', as: 'text' },
      { field: 'minutes', as: 'minutes' },
      { field: 'amount', as: 'money' },
      { field: 'url', as: 'line' },
      { field: 'opinion', as: 'text' },
    ],
  },
  work: {
    main: 'memo',
    fields: [
      { field: 'minutes', as: 'minutes', always: true },
      { field: 'nature', as: 'nature', always: true },
      { field: 'accomplishment', as: 'line' },
      { field: 'deliverable', as: 'delivery' },
      { field: 'rights', as: 'line' },
    ],
  },
  'good-turn': { main: 'what', fields: [exactWords, channel] },
  'own-miss': { main: 'what', fields: [{ field: 'remedy', as: 'text' }] },
  'boundary-stated': { main: 'what', fields: [{ field: 'sign', as: 'sign' }, exactWords, channel] },
  requested: {
    main: 'what',
    fields: [
      { field: 'askedOn', as: 'day', always: true, today: true },
      { field: 'neededBy', as: 'day', always: true },
      { field: 'wants', as: 'wants' },
      { field: 'blocks', as: 'names' },
      channel,
    ],
  },
  nudged: {
    main: 'text',
    fields: [{ field: 'request', as: 'request', always: true }, on, channel, { field: 'minutes', as: 'minutes' }],
  },
  answered: {
    main: 'words',
    fields: [{ field: 'request', as: 'request', always: true }, on, { field: 'cosmetic', as: 'yes' }],
  },
  withdrawn: { main: 'why', fields: [{ field: 'request', as: 'request', always: true }, on] },
  invoice: {
    main: 'for',
    fields: [
      { field: 'number', as: 'line', always: true },
      { field: 'amount', as: 'money', always: true },
      { field: 'issued', as: 'day', always: true, today: true },
      { field: 'due', as: 'day', always: true },
    ],
  },
  payment: {
    fields: [
      { field: 'invoice', as: 'invoice', always: true },
      { field: 'amount', as: 'money', always: true },
      on,
      { field: 'how', as: 'line' },
    ],
  },
  'credit-note': {
    main: 'why',
    fields: [
      { field: 'invoice', as: 'invoice', always: true },
      { field: 'number', as: 'line', always: true },
      { field: 'amount', as: 'money', always: true },
      on,
    ],
  },
  promised: {
    main: 'words',
    fields: [
      { field: 'by', as: 'day', always: true },
      { field: 'saidOn', as: 'day', always: true, today: true },
      { field: 'invoice', as: 'invoice' },
      { field: 'amount', as: 'money' },
    ],
  },
  'nonpayment-reason': {
    main: 'words',
    fields: [{ field: 'invoice', as: 'invoice', always: true }, on, { field: 'deliverable', as: 'deliverable' }],
  },
  concession: {
    main: 'what',
    fields: [
      { field: 'type', as: 'concession', always: true },
      { field: 'value', as: 'money' },
      { field: 'minutes', as: 'minutes' },
      { field: 'until', as: 'day' },
      { field: 'invoice', as: 'invoice' },
    ],
  },
  'work-stopped': { main: 'why', fields: [on, { field: 'paused', as: 'names' }] },
  'work-resumed': { main: 'why', fields: [on] },
  'letter-sent': {
    main: 'text',
    fields: [
      on,
      { field: 'channel', as: 'channel', always: true },
      { field: 'subject', as: 'line' },
      { field: 'to', as: 'line' },
    ],
  },
  delivered: {
    main: 'name',
    fields: [
      on,
      { field: 'how', as: 'line' },
      { field: 'where', as: 'line' },
      { field: 'sha256', as: 'file' },
      { field: 'result', as: 'line' },
      { field: 'rights', as: 'line' },
    ],
  },
  accepted: { main: 'words', fields: [{ field: 'deliverable', as: 'deliverable', always: true }, on] },
  'acceptance-reversed': { main: 'why', fields: [{ field: 'deliverable', as: 'deliverable', always: true }, on] },
  'scope-asked': { main: 'what', fields: [on, { field: 'inScope', as: 'yes' }] },
  'scope-priced': {
    fields: [
      { field: 'request', as: 'extra', always: true },
      { field: 'minutes', as: 'minutes', always: true },
      { field: 'price', as: 'money', always: true },
      { field: 'newDate', as: 'day' },
    ],
  },
  'scope-agreed': { main: 'words', fields: [{ field: 'request', as: 'extra', always: true }, on] },
  'scope-refused': { main: 'words', fields: [{ field: 'request', as: 'extra', always: true }, on] },
  'goal-confirmed': {
    main: 'goal',
    fields: [
      { field: 'measure', as: 'text' },
      { field: 'out', as: 'text' },
      { field: 'decides', as: 'line' },
    ],
  },
  'price-explained': { main: 'what', fields: [{ field: 'amount', as: 'money' }] },
  recommended: { main: 'what', fields: [{ field: 'reason', as: 'text' }, on] },
  'recommendation-decided': {
    main: 'words',
    fields: [
      { field: 'recommendation', as: 'recommendation', always: true },
      { field: 'outcome', as: 'outcome', always: true },
      on,
      { field: 'thirdParty', as: 'line' },
    ],
  },
  disagreement: {
    main: 'topic',
    fields: [
      { field: 'mine', as: 'text' },
      { field: 'theirs', as: 'text' },
      { field: 'proposedOn', as: 'day' },
    ],
  },
  'disagreement-settled': {
    main: 'outcome',
    fields: [{ field: 'disagreement', as: 'disagreement', always: true }, on],
  },
  'opportunity-declined': { main: 'what', fields: [{ field: 'value', as: 'money' }, on] },
  located: {
    main: 'what',
    fields: [
      { field: 'where', as: 'line', always: true },
      { field: 'sort', as: 'located', always: true },
      { field: 'onlyMine', as: 'yes' },
    ],
  },
} as const satisfies Partial<Record<SealableKind, EntryForm>>;

export type ComposedKind = keyof typeof forms;

/** The kinds of the composer by what one is about to do. */
export const kindGroups = [
  { id: 'everyday', kinds: ['incident', 'work', 'good-turn', 'own-miss', 'boundary-stated'] },
  { id: 'work', kinds: ['delivered', 'accepted', 'acceptance-reversed', 'opportunity-declined', 'located'] },
  { id: 'waiting', kinds: ['requested', 'nudged', 'answered', 'withdrawn'] },
  {
    id: 'agreed',
    kinds: [
      'goal-confirmed',
      'price-explained',
      'recommended',
      'recommendation-decided',
      'disagreement',
      'disagreement-settled',
    ],
  },
  { id: 'scope', kinds: ['scope-asked', 'scope-priced', 'scope-agreed', 'scope-refused'] },
  {
    id: 'money',
    kinds: [
      'invoice',
      'payment',
      'credit-note',
      'promised',
      'nonpayment-reason',
      'concession',
      'work-stopped',
      'work-resumed',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly ComposedKind[] }[];

/** The form of a kind, seen as any form. */
export function formOf(kind: ComposedKind): EntryForm {
  return forms[kind];
}

/** Whether a kind can be written, and corrected, by a form. */
export function hasForm(kind: string): kind is ComposedKind {
  return Object.hasOwn(forms, kind);
}

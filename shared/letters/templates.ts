import type { LetterField } from './fields.ts';

/** What of the record a letter is about, beside the client. */
export const letterSubjects = [
  'invoices',
  'request',
  'incident',
  'scope',
  'recommendation',
  'disagreement',
  'delivery',
  'accounts',
  'nothing',
] as const;
export type LetterSubject = (typeof letterSubjects)[number];

/** Letters that belong together, in the order the window shows them. */
export const letterGroups = ['waiting', 'money', 'conduct', 'scope', 'ending'] as const;
export type LetterGroup = (typeof letterGroups)[number];

/** One template: what it is about, what it cannot do without, and which sentences of the seeds it serves. Its words are in `texts/`. */
export interface Template {
  readonly group: LetterGroup;
  readonly about: LetterSubject;
  /** Fields that stay marked in the text while they are empty; a sentence with any other empty field is left out. */
  readonly needs: readonly LetterField[];
  /** Numbered sentences of the research, section 4. */
  readonly seeds: readonly string[];
  /** Stands by itself, without greeting and signature. */
  readonly bare?: true;
}

const always = ['client', 'me'] as const satisfies readonly LetterField[];

/** The templates of research 4.2 to 4.13. */
export const templates = {
  request: about('waiting', 'request', ['items', 'neededBy'], ['A12', 'A13']),
  'nudge-2': about('waiting', 'request', ['items', 'askedOn', 'neededBy', 'replyBy'], ['A9', 'A12', 'A13']),
  'last-nudge': about('waiting', 'request', ['items', 'askedOn', 'neededBy', 'pauseOn'], ['A11', 'A12', 'A13']),
  'reminder-1': about('money', 'invoices', ['numbers', 'invoices'], ['A26']),
  'reminder-2': about('money', 'invoices', ['numbers', 'overdue', 'payBy'], ['A24', 'A26', 'T2']),
  'stop-work': about('money', 'invoices', ['overdue', 'open', 'stoppedOn'], ['A27', 'C1']),
  resume: about('money', 'request', ['resumeOn', 'settled'], ['A27', 'C1']),
  interest: about('money', 'invoices', ['numbers', 'interest', 'interestTotal', 'payBy'], ['C1']),
  'payment-terms': about('money', 'nothing', ['payment', 'replyBy'], ['A25']),
  'statement-cover': about('money', 'nothing', ['today'], ['C1']),
  'abuse-answer': about('conduct', 'incident', ['concern', 'incidentOn'], ['T1', 'C4c', 'C4d', 'C4e', 'C4f', 'C4g']),
  'out-of-hours': about('conduct', 'incident', ['hours'], ['T4', 'B4', 'B5']),
  boundary: about('conduct', 'incident', ['limit', 'replyBy'], ['B4', 'A1', 'A18']),
  'boundary-controlling': about('conduct', 'nothing', ['replyBy'], ['A14', 'A15', 'A16', 'A17', 'A18']),
  'public-attack': { ...about('conduct', 'nothing', [], ['A34']), needs: ['me'], bare: true },
  'change-order': about('scope', 'scope', ['extra', 'effort', 'price'], ['T7a', 'T7b', 'T6c', 'B5']),
  'confirm-spoken': about('scope', 'incident', ['said', 'spokenOn', 'replyBy'], ['T5']),
  'limits-reached': about('scope', 'nothing', ['limits'], ['T8', 'B5']),
  'price-explanation': about('scope', 'nothing', ['priceOf'], ['C2a', 'C2c']),
  'my-part': about('conduct', 'nothing', ['replyBy'], ['T3']),
  recommendation: about('scope', 'recommendation', ['advice', 'replyBy'], ['T3', 'A19']),
  'talk-through': about('scope', 'disagreement', ['topic', 'ways', 'replyBy'], ['C3']),
  'goal-confirmation': about('scope', 'nothing', ['goal', 'replyBy'], ['T6b', 'T6c', 'C5d']),
  'terms-reminder': about('scope', 'nothing', ['replyBy'], ['A25', 'B4', 'T5']),
  delivery: about('scope', 'delivery', ['deliverable', 'replyBy'], ['C5b', 'C5c']),
  'goal-at-risk': about('scope', 'nothing', ['risk', 'replyBy'], ['A5']),
  'confirm-access': about('ending', 'accounts', ['accounts', 'replyBy'], ['A30']),
  farewell: about('ending', 'nothing', ['endsOn', 'replyBy'], ['A30', 'A31', 'A32', 'C0']),
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateId = keyof typeof templates;
export const templateIds = Object.keys(templates) as [TemplateId, ...TemplateId[]]; // the table is not empty

function about(
  group: LetterGroup,
  subject: LetterSubject,
  needs: readonly LetterField[],
  seeds: readonly string[],
): Template {
  return { group, about: subject, needs: [...always, ...needs], seeds };
}

/** Whether a name is one of the built-in templates. */
export function isTemplate(name: string): name is TemplateId {
  return Object.hasOwn(templates, name);
}

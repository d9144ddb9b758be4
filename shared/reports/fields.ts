import type { Body, ClientKind } from '../journal/kinds.ts';
import type { MessageKey } from '../messages/translate.ts';
import * as say from './show.ts';
import * as terms from './show-terms.ts';
import { filters } from './show-filters.ts';
import { receipt } from './show-receipt.ts';
import type { Show } from './show.ts';

type Private = 'opinion' | 'strain' | 'notes' | 'tags' | 'income' | 'doNotTakeBack';
type Structural = 'entry' | 'set' | 'struck';
/** Every field of every kind of a client's journal that a report may show. */
export type FieldName = Exclude<
  { [K in ClientKind]: Extract<keyof Body<K>, string> }[ClientKind],
  Private | Structural
>;

const word = say.word;

/** How each field is said, whatever kind it is of. A field without its row does not compile. */
// prettier-ignore
const forms: Readonly<Record<FieldName, Show>> = {
  accomplishment: say.text, account: say.entry, accounts: say.texts, address: say.text, agreement: terms.agreement, amount: say.money, answers: say.mail,
  answerWithin: terms.answerWithin, approval: terms.approval, approved: say.yesNo, askedOn: say.day, at: say.instant,
  audience: word('words.audiences'), balance: say.sums, blocks: say.texts, boundary: say.entry, by: say.day, bytes: say.bytes,
  capturedAt: say.instant, channel: word('words.channels'), channels: say.texts, choice: word('paper.values.choices'), cosmetic: say.yesNo, covers: say.texts,
  currency: say.text, decides: say.text, deliverable: say.entry, direction: word('paper.values.directions'), disagreement: say.entry, due: say.day, endsOn: say.day, entries: say.number,
  exactWords: say.text, exhibit: say.entry, exhibits: terms.citations, facts: say.entries, file: say.text, filters, for: say.text,
  form: word('paper.values.anchors'), from: say.day, goal: say.text, grounds: terms.grounds, head: say.text, how: say.text, imported: say.imported, inScope: say.yesNo,
  invoice: say.entry, invoices: say.entries, issued: say.day, language: say.language, late: terms.late, letter: say.entry, limits: terms.limits, measure: say.text,
  measured: say.either('paper.values.measured', 'paper.values.manual'), memo: say.text, mine: say.text, minutes: say.minutes,
  missing: say.wordsOf('paper.values.readiness'), modifiedAt: say.instant, myRole: say.text, n: say.number, name: say.text, nature: word('words.natures'), neededBy: say.day, newDate: say.day,
  noAccess: say.yesNo,
  note: say.text, number: say.text, obligations: terms.obligations, occurred: say.occurred, on: say.day, onlyMine: say.yesNo, options: terms.services,
  out: say.text, outcome: word('paper.values.outcomes'), overrideReason: say.text, owner: word('paper.values.owners'), pages: say.number,
  paidBy: say.text, parties: terms.parties, pattern: word('paper.values.patterns'), paused: say.texts, payment: terms.payment,
  people: terms.people, platform: say.text, present: say.texts, price: say.money, promised: say.day, proof: say.text, proposedOn: say.day,
  quiet: terms.hours, rate: terms.rate, reason: say.text, recipients: say.text, receipt, recommendation: say.entry, recovery: say.text, remedy: say.text, renews: say.day,
  replaces: say.entry, report: word('words.reports'), request: say.entry, response: say.text, result: say.text, retainUntil: say.day,
  ready: say.wordsOf('paper.values.readiness'), reviewOn: say.day, revisions: say.number, rights: say.text, saidOn: say.day, sender: say.text, services: terms.services, sha256: say.text,
  sign: word('words.signs'), signs: say.wordsOf('words.signs'), source: say.text, state: word('words.states'), step: word('words.steps'),
  sort: word('whereabouts.sorts'), subject: say.text, template: say.text, text: say.text, theirConcern: say.text, theirs: say.text, thirdParty: say.text, thread: say.mail, to: say.text,
  topic: say.text, type: say.media, until: say.day, url: say.text, value: say.money, wants: word('paper.values.wants'), what: say.text,
  where: say.text, why: say.text, words: say.text, working: terms.hours, zone: say.text,
};

/** Fields that one kind says differently. */
const ofKind: Readonly<Record<string, Show>> = {
  'anchor.by': say.text,
  'concession.type': word('paper.values.concessions'),
  'letting-go-step.step': word('paper.values.lettingGo'),
};

/** How a field of a kind is said; `undefined` for one this app does not know. */
export function showOf(kind: string, field: string): Show | undefined {
  const known = ofKind[`${kind}.${field}`];
  if (known) return known;
  return Object.hasOwn(forms, field) ? forms[field as FieldName] : undefined; // just found among its keys
}

/** Fields that are called otherwise in one kind: who gave an anchor is not the day something is due by. */
const labelsOfKind: Readonly<Record<string, MessageKey>> = {
  'anchor.by': 'fieldNames.anchorBy',
  'account.address': 'fieldNames.accountAddress',
  'incident.minutes': 'onPaper.minutesTaken',
  'nudged.minutes': 'onPaper.minutesTaken',
  'scope-priced.request': 'fieldNames.extra',
  'scope-agreed.request': 'fieldNames.extra',
  'scope-refused.request': 'fieldNames.extra',
};

/** The label of a field of a kind. */
export function labelKey(kind: string, field: FieldName): MessageKey {
  return labelsOfKind[`${kind}.${field}`] ?? `paper.fields.${field}`;
}

/** Whether a name is a field a report may show. */
export function isField(field: string): field is FieldName {
  return Object.hasOwn(forms, field);
}

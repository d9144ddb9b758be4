import type { Money } from '../../../shared/fields.ts';
import type { Body } from '../../../shared/journal/kinds.ts';
import { languageNames } from '../../../shared/languages.ts';
import type { Words } from '../../app/Words.tsx';
import { agreementWords, dutyWords, hoursWords, lateWords, limitsWords, paymentWords } from './terms.ts';

type Terms = Body<'terms-agreed'>;
type Say = (value: never, words: Words) => string;

const days = new Set([
  'on',
  'issued',
  'due',
  'by',
  'saidOn',
  'until',
  'askedOn',
  'neededBy',
  'promised',
  'newDate',
  'from',
  'to',
  'renews',
  'reviewOn',
  'endsOn',
  'proposedOn',
  'retainUntil',
]);
const instants = new Set(['capturedAt', 'modifiedAt', 'at']);

/** Words of closed lists: where the messages keep them, by `kind.field` or by field. */
const lists: Readonly<Record<string, string>> = {
  state: 'words.states',
  channel: 'words.channels',
  nature: 'words.natures',
  'account-step.step': 'words.steps',
  'letting-go-step.step': 'paper.values.lettingGo',
  owner: 'paper.values.owners',
  wants: 'paper.values.wants',
  'recommendation-decided.outcome': 'paper.values.outcomes',
  choice: 'paper.values.choices',
  'concession.type': 'paper.values.concessions',
  form: 'paper.values.anchors',
  pattern: 'paper.values.patterns',
  report: 'words.reports',
  audience: 'words.audiences',
};

/** Values with parts, each said by its own sentence. The casts hold by the kind's schema, which every sealed body has passed. */
const parts: Readonly<Record<string, Say>> = {
  people: (people: NonNullable<Body<'client-opened'>['people']>, { t, format }) =>
    format.list(people.map(({ name, role }) => (role === undefined ? name : t('paper.values.person', { name, role })))),
  parties: (parties: NonNullable<Terms['parties']>, { format }) => format.list(parties.map(({ name }) => name)),
  payment: (rule: NonNullable<Terms['payment']>, words) => paymentWords(rule, words),
  rate: ({ amount, per }: NonNullable<Terms['rate']>, { t, format }) =>
    t(`paper.values.rate.${per}`, { amount: format.money(amount) }),
  late: (rule: NonNullable<Terms['late']>, words) => lateWords(rule, words),
  agreement: (agreement: NonNullable<Terms['agreement']>, words) => agreementWords(agreement, words),
  limits: (limits: NonNullable<Terms['limits']>, words) => limitsWords(limits, words),
  working: (hours: NonNullable<Terms['working']>, words) => hoursWords(hours, words),
  quiet: (hours: NonNullable<Terms['quiet']>, words) => hoursWords(hours, words),
  obligations: (duties: NonNullable<Terms['obligations']>, words) =>
    duties.map((duty) => dutyWords(duty, words)).join('\n'),
  answerWithin: ({ days: count, business }: NonNullable<Terms['answerWithin']>, { t }) =>
    t(business ? 'paper.values.answerWorkingDays' : 'paper.values.answerDays', { count }),
  approval: ({ round, minor }: NonNullable<Body<'requested'>['approval']>, { t }) =>
    t(minor ? 'paper.values.approvalMinor' : 'paper.values.approval', { round }),
  balance: (sums: readonly Money[], { format }) => format.sums(sums),
  measured: (measured: boolean, { t }) => t(measured ? 'paper.values.measured' : 'paper.values.manual'),
  language: (language: keyof typeof languageNames) => languageNames[language],
  grounds: (grounds: NonNullable<Body<'decision'>['grounds']>, { word, format }) =>
    format.list(grounds.map(({ failure, words }) => words ?? word(`paper.handover.failures.${failure}`, failure))),
};

/** The value of one field in words. */
export function valueWords(kind: string, field: string, value: unknown, words: Words): string {
  const { t, format, word } = words;
  const own = parts[field];
  if (own) return own(value as never, words); // by the kind's schema, see above
  if (typeof value === 'boolean') return t(value ? 'paper.values.yes' : 'paper.values.no');
  if (typeof value === 'number')
    return field === 'minutes' ? format.minutes(value) : field === 'bytes' ? format.bytes(value) : format.number(value);
  if (typeof value === 'string') {
    const list = lists[`${kind}.${field}`] ?? lists[field];
    if (list !== undefined) return word(`${list}.${value}`, value);
    if (days.has(field) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
    if (instants.has(field)) return format.stamp({ at: value, zone: format.zone, offset: 0 });
    return value;
  }
  if (isMoney(value)) return format.money(value);
  if (Array.isArray(value)) return format.list(value.map((one) => valueWords(kind, '', one, words)));
  return '';
}

/** The label of a field. */
export function labelWords(kind: string, field: string, { word }: Words): string {
  return word(`paper.fields.${kind}.${field}`, word(`paper.fields.${field}`, field));
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

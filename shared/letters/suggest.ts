import { z } from 'zod';
import { daysBetween, plusDays, dayText } from '../calendar.ts';
import type { Pattern } from '../decision.ts';
import { Day, EntryId, Money } from '../fields.ts';
import { lettingGoOf } from '../letting-go.ts';
import { limitsOn } from '../limits.ts';
import { moneyView } from '../money-ledger.ts';
import { noticesOf } from '../notices.ts';
import { lastNudged, nextNudge } from '../nudge-rungs.ts';
import { patternsOf } from '../playbook/suggest.ts';
import { recordedOn } from '../playbook/recorded.ts';
import { completenessItems } from '../agreement-list.ts';
import { termsView } from '../terms-figures.ts';
import type { MoneyView } from '../money-view.ts';
import { incidentsFor } from './from/conduct.ts';
import { accountsIn } from './from/ending.ts';
import { extrasFor } from './from/scope.ts';
import { requestRows } from './from/waiting.ts';
import { LetterChoice, type LetterSource } from './source.ts';
import { templateIds, type TemplateId } from './templates.ts';

/** Why a letter is suggested; each is a sentence of the messages, `letters.why.<name>`. */
export const letterReasons = [
  'ladder',
  'arrears-settled',
  'interest-runs',
  'request-overdue',
  'abuse-unanswered',
  'out-of-hours',
  'spoken-only',
  'public-attack',
  'extra-open',
  'limit',
  'unsigned',
  'pattern',
  'access-unconfirmed',
  'letting-go',
] as const;

/** A letter the record asks for now, what it is about, and the facts that say so. */
export const LetterSuggestion = z.object({
  template: z.enum(templateIds),
  why: z.enum(letterReasons),
  /** What its sentence is filled from. */
  values: z.object({
    what: z.string().optional(),
    pattern: z.string().optional(),
    day: Day.optional(),
    count: z.int().optional(),
    sum: Money.optional(),
  }),
  choice: LetterChoice,
  entries: z.array(EntryId),
});
export type LetterSuggestion = z.output<typeof LetterSuggestion>;

/** Days an incident asks for an answer, and a letter of a pattern is not suggested again. */
const incidentDays = 30;
const againDays = 90;
const interestDays = 30;

/** The letters that the record asks for on a day, the most urgent first; each template at most once for each thing it is about. */
export function suggestLetters(source: LetterSource): readonly LetterSuggestion[] {
  const view = moneyView(source.ledgers, source.house, source.asOf);
  const { isOver } = source.ledgers.closing;
  const always = [
    ...abuse(source),
    // After the close there is no work to stop or to take up again.
    ...ladder(view).filter(({ template }) => !isOver || template !== 'stop-work'),
    ...(isOver ? [] : resume(view)),
    ...requests(source),
    ...interest(source, view),
    ...ending(source),
    ...publicAttack(source),
  ];
  return isOver
    ? always
    : [...always, ...incidents(source), ...extras(source), ...terms(source), ...ofPatterns(source)];
}

function ladder({ invoices, stopWork }: MoneyView): LetterSuggestion[] {
  const due = invoices.filter(({ ladder: steps }) => steps?.next && steps.next.dueForDays >= 0);
  const overdue = invoices.filter(({ state }) => state === 'overdue').map(({ id }) => id);
  let isStopSaid = stopWork.stopped;
  return due.flatMap(({ id, number, daysLate = 0, currency, open, ladder: steps }) => {
    const step = steps?.next?.step;
    if (!step || (step === 'stop-work' && isStopSaid)) return [];
    if (step === 'stop-work') isStopSaid = true;
    const template = ({ reminder: 'reminder-1', firm: 'reminder-2', 'stop-work': 'stop-work' } as const)[step];
    const values = { what: number, count: daysLate, sum: { minor: open, currency } };
    // Work stops for all that is overdue, and goes on when all of it is paid (seed C1).
    const choice = { invoices: step === 'stop-work' ? overdue : [id] };
    return [{ template, why: 'ladder' as const, values, choice, entries: choice.invoices }];
  });
}

function resume({ stopWork }: MoneyView): LetterSuggestion[] {
  const { stopped, conditionMet, since, entry } = stopWork;
  if (!stopped || !conditionMet || since === undefined || !entry) return [];
  return [{ template: 'resume', why: 'arrears-settled', values: { day: since }, choice: {}, entries: [entry] }];
}

function interest(source: LetterSource, { invoices }: MoneyView): LetterSuggestion[] {
  const late = invoices.filter(
    ({ state, ladder: steps, interest: sum }) => state === 'overdue' && steps && !steps.next && (sum?.minor ?? 0) > 0,
  );
  if (late.length === 0 || wasSent(source, 'interest', plusDays(source.asOf, -interestDays))) return [];
  const ids = late.map(({ id }) => id);
  const values = { count: late.length };
  return [{ template: 'interest', why: 'interest-runs', values, choice: { invoices: ids }, entries: ids }];
}

/** The nudges of overdue requests that it is time for. */
function requests(source: LetterSource): LetterSuggestion[] {
  const { ledgers, house, asOf } = source;
  const announced = lastNudged(ledgers.notices, asOf);
  return requestRows(source, asOf).flatMap((row) => {
    if (row.state !== 'overdue') return [];
    const next = nextNudge(row, announced, house.thresholds, asOf);
    if (!next || next.from > asOf) return [];
    const { id, what, daysOverdue } = row;
    const template = next.isLast ? ('last-nudge' as const) : ('nudge-2' as const);
    const values = { what, count: daysOverdue };
    return [{ template, why: 'request-overdue' as const, values, choice: { request: id }, entries: [id] }];
  });
}

/** Seed C4d: react at once. What has an answer recorded, or a letter since, is answered. */
function abuse(source: LetterSource): LetterSuggestion[] {
  return sinceLately(source, 'abuse-answer')
    .filter(({ one }) => one.body.response === undefined)
    .slice(0, 1)
    .flatMap(({ one, day }) => suggestion(source, 'abuse-answer', 'abuse-unanswered', one.entry.id, dayText(day)));
}

function incidents(source: LetterSource): LetterSuggestion[] {
  const out = sinceLately(source, 'out-of-hours')[0];
  const spoken = sinceLately(source, 'confirm-spoken')[0];
  return [
    ...(out ? suggestion(source, 'out-of-hours', 'out-of-hours', out.one.entry.id, dayText(out.day)) : []),
    ...(spoken ? suggestion(source, 'confirm-spoken', 'spoken-only', spoken.one.entry.id, dayText(spoken.day)) : []),
  ];
}

function publicAttack(source: LetterSource): LetterSuggestion[] {
  const found = sinceLately(source, 'public-attack').find(({ one }) => one.body.signs?.includes('public-attack'));
  if (!found) return [];
  return suggestion(source, 'public-attack', 'public-attack', found.one.entry.id, dayText(found.day));
}

function sinceLately(source: LetterSource, template: TemplateId) {
  const from = plusDays(source.asOf, -incidentDays);
  return incidentsFor(template, source).filter(({ day }) => dayText(day) >= from);
}

function suggestion(
  source: LetterSource,
  template: TemplateId,
  why: LetterSuggestion['why'],
  incident: EntryId,
  day: Day,
): LetterSuggestion[] {
  if (wasSent(source, template, day)) return [];
  return [{ template, why, values: { day }, choice: { incident }, entries: [incident] }];
}

function extras(source: LetterSource): LetterSuggestion[] {
  return extrasFor(source)
    .filter(({ state, since }) => state !== 'refused' && !wasSent(source, 'change-order', since))
    .map(({ entry, what, on, entries }) => ({
      template: 'change-order',
      why: 'extra-open',
      values: { what, day: on },
      choice: { scope: entry },
      entries: [...entries],
    }));
}

/** A limit used up, and work without a signature. */
function terms(source: LetterSource): LetterSuggestion[] {
  const { ledgers, house, asOf } = source;
  const from = plusDays(asOf, -againDays);
  const reached = limitsOn(ledgers, house.thresholds, asOf).filter(
    ({ limit, notice }) => notice === 'reached' && limit !== 'end',
  );
  const { completeness, unsigned, versions, inForce } = termsView(ledgers, house, asOf);
  const isWaived = versions.some(({ entry, waivedBecause }) => entry === inForce && waivedBecause !== undefined);
  const [signed] = completenessItems;
  const isUnsigned = !isWaived && completeness.some(({ item, met }) => item === signed && !met) && unsigned.days > 0;
  return [
    ...(reached.length > 0 && !wasSent(source, 'limits-reached', from)
      ? [
          {
            template: 'limits-reached' as const,
            why: 'limit' as const,
            values: {},
            choice: {},
            entries: reached.flatMap(({ entries }) => entries.ids),
          },
        ]
      : []),
    ...(isUnsigned && !wasSent(source, 'terms-reminder', from)
      ? [
          {
            template: 'terms-reminder' as const,
            why: 'unsigned' as const,
            values: { count: unsigned.days },
            choice: {},
            entries: unsigned.entries.ids,
          },
        ]
      : []),
  ];
}

/** The letter in which each pattern is spoken about, where the ledgers do not ask for it themselves. */
const letterOf: Partial<Record<Pattern, TemplateId>> = {
  controlling: 'boundary-controlling',
  'know-it-all': 'recommendation',
  indecisive: 'goal-confirmation',
  miser: 'price-explanation',
};

function ofPatterns(source: LetterSource): LetterSuggestion[] {
  const { ledgers, house, asOf } = source;
  const from = plusDays(asOf, -againDays);
  return patternsOf(recordedOn(ledgers, house, asOf)).flatMap(({ pattern, state, entries }) => {
    const template = letterOf[pattern];
    if (!template || state === 'rejected' || wasSent(source, template, from)) return [];
    return [
      {
        template,
        why: 'pattern' as const,
        values: { pattern, count: entries.count },
        choice: {},
        entries: entries.ids,
      },
    ];
  });
}

/** Letting go: the accounts that wait for the client's word, and the farewell (seeds A30 to A32). */
function ending(source: LetterSource): LetterSuggestion[] {
  const { decision, closed } = lettingGoOf(source.journal);
  if (decision?.choice !== 'let-go' || closed) return [];
  const waiting = accountsIn(source)
    .filter(({ next }) => next === 'client-confirmed')
    .map(({ id }) => id);
  const asked = noticesOf(source.ledgers.notices, ['confirm-access'], source.asOf).at(-1)?.on;
  const isAsked = asked !== undefined && daysBetween(asked, source.asOf) < 7;
  return [
    ...(wasSent(source, 'farewell', decision.on)
      ? []
      : [
          {
            template: 'farewell' as const,
            why: 'letting-go' as const,
            values: { day: decision.on },
            choice: {},
            entries: [decision.entry],
          },
        ]),
    ...(waiting.length > 0 && !isAsked
      ? [
          {
            template: 'confirm-access' as const,
            why: 'access-unconfirmed' as const,
            values: { count: waiting.length },
            choice: { accounts: waiting },
            entries: waiting,
          },
        ]
      : []),
  ];
}

function wasSent({ ledgers, asOf }: LetterSource, template: TemplateId, from: Day): boolean {
  return noticesOf(ledgers.notices, [template], asOf).some(({ on }) => on >= from);
}

import { plusDays } from '../../calendar.ts';
import { nextBusinessDay } from '../../due.ts';
import type { EntryId, Money } from '../../fields.ts';
import type { LadderStep } from '../../ladder.ts';
import { moneyView, interestView } from '../../money-ledger.ts';
import type { InvoiceRow, MoneyView } from '../../money-view.ts';
import { termsOn } from '../../terms-ledger.ts';
import type { InterestLine, InvoiceLine, LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import type { TemplateId } from '../templates.ts';

/** Days the firm reminder, and the letter about interest, leave for the payment. */
const payDays = 7;

const stepOf: Partial<Record<TemplateId, LadderStep>> = { 'reminder-1': 'reminder', 'reminder-2': 'firm' };

/**
 * The invoices a letter is about: those chosen, else those the record points to. Reminders are about the overdue ones whose next step they are, or all
 * overdue ones; a statement is about all that is open; the rest is about what is overdue (seed C1: work goes on when all of it is paid).
 */
export function invoicesFor(
  template: TemplateId,
  choice: LetterChoice,
  { invoices }: MoneyView,
): readonly InvoiceRow[] {
  if (choice.invoices) {
    const chosen = new Set<EntryId>(choice.invoices);
    return invoices.filter(({ id }) => chosen.has(id));
  }
  const overdue = invoices.filter(({ state }) => state === 'overdue');
  if (template === 'statement-cover' || template === 'farewell') return invoices.filter(({ open }) => open > 0);
  // What was paid too late has borne interest, too.
  if (template === 'interest' && overdue.length === 0) return paidLate(invoices).slice(-1);
  const step = stepOf[template];
  const due = overdue.filter(
    ({ ladder }) => step !== undefined && ladder?.next?.step === step && ladder.next.dueForDays >= 0,
  );
  return due.length > 0 ? due : overdue;
}

/** Invoices that bore interest and are paid, by the day they were due. */
export function paidLate(invoices: readonly InvoiceRow[]): readonly InvoiceRow[] {
  return invoices
    .filter(({ open, interest: sum }) => open === 0 && (sum?.minor ?? 0) > 0)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
}

/** Invoices, what is open on them, promises that passed, the stop, and what is paused; every sum is the ledger's own. */
export function money(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterFields {
  const { ledgers, house, asOf } = source;
  const view = moneyView(ledgers, house, asOf);
  const rows = invoicesFor(template, choice, view);
  const { stopWork } = view;
  const days = { payBy: nextBusinessDay(plusDays(asOf, payDays)), stoppedOn: stopWork.since ?? asOf };
  const paused = stopWork.paused.length > 0 ? { paused: stopWork.paused } : {};
  if (rows.length === 0) return { ...days, ...paused };
  const lines = rows.map((row) => lineOf(row));
  const isOpen = lines.some(({ open }) => open.minor > 0);
  const promised = view.promises.list
    .filter(
      ({ state, doneOn, saidOn, invoice }) =>
        // What came in the end is no promise to remind of; one for all that was open is none for what was issued later.
        state === 'broken' &&
        doneOn === undefined &&
        rows.some(({ id, issued }) => (invoice === undefined ? issued <= saidOn : id === invoice)),
    )
    .map(({ by }) => by);
  return {
    ...days,
    ...paused,
    numbers: rows.map(({ number }) => number),
    invoices: lines,
    overdue: lines,
    ...(isOpen && { open: perCurrency(lines.map(({ open }) => open)) }),
    ...(promised.length > 0 && { promisedDays: [...new Set(promised)].sort() }),
  };
}

/** The interest on each invoice, what rests on what law or clause, and what all comes to (research, 4.4, template 4). */
export function interest(source: LetterSource, choice: LetterChoice): LetterFields {
  const { ledgers, house, asOf } = source;
  const rows = invoicesFor('interest', choice, moneyView(ledgers, house, asOf));
  const worked = rows.flatMap((row) => {
    const view = interestView(ledgers, house, row.id, asOf);
    return view?.interest ? [{ row, interest: view.interest }] : [];
  });
  if (worked.length === 0) return {};
  const lines = worked.map(({ row, interest: sum }): InterestLine => ({
    number: row.number,
    due: row.extendedTo ?? row.due,
    open: openOf(row),
    days: sum.days,
    percents: [...new Set(sum.steps.map(({ percent }) => percent))],
    interest: { minor: sum.minor, currency: sum.currency },
    ...(row.fixedSum && { fixed: row.fixedSum.amount }),
  }));
  const owed = lines.flatMap(({ interest: sum, fixed }) => (fixed ? [sum, fixed] : [sum]));
  const rules = worked.map(({ row }) => termsOn(ledgers.terms, row.issued)?.body.late);
  const [rule] = rules;
  // One sentence says what all of it rests on; where that is not one thing, none does.
  const isOne = rules.every((one) => JSON.stringify(one) === JSON.stringify(rule));
  const daily = perCurrency(
    worked.map(({ interest: { daily: each, currency } }) => ({ minor: Number(each), currency })),
  ).map(({ minor, currency }) => ({ minor: Math.round(minor), currency }));
  return {
    interest: lines,
    interestTotal: perCurrency(owed),
    total: perCurrency([...lines.map(({ open }) => open), ...owed]),
    daily: daily.filter(({ minor }) => minor > 0),
    ...(isOne && rule && rule.basis !== 'none' && { basis: rule }),
  };
}

/** Going on again: from the next working day, with the invoices the stop had named, or what waited for a request. */
export function resuming({ ledgers, house, asOf }: LetterSource, choice: LetterChoice): LetterFields {
  const { stopWork, invoices } = moneyView(ledgers, house, asOf);
  const settled = invoices
    .filter(({ id, open }) => open === 0 && stopWork.invoices.includes(id))
    .map(({ number }) => number);
  const blocks = choice.request && ledgers.requests.requests.get(choice.request)?.body.blocks;
  return {
    resumeOn: nextBusinessDay(plusDays(asOf, 1)),
    ...(settled.length > 0 && stopWork.conditionMet && { settled }),
    ...(blocks && blocks.length > 0 && { paused: blocks }),
  };
}

function lineOf(row: InvoiceRow): InvoiceLine {
  const { number, issued, extendedTo, due, daysLate = 0 } = row;
  return { number, issued, due: extendedTo ?? due, open: openOf(row), days: Math.max(0, daysLate) };
}

function openOf({ open, currency }: InvoiceRow): Money {
  return { minor: open, currency };
}

/** One sum for each currency, in the order they come. */
function perCurrency(sums: readonly Money[]): readonly Money[] {
  const totals = new Map<string, number>();
  for (const { minor, currency } of sums) totals.set(currency, (totals.get(currency) ?? 0) + minor);
  return [...totals].map(([currency, minor]) => ({ minor, currency }));
}

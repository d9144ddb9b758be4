import { arrearsOf, stopWorkOn } from './stop-work.ts';
import { askedWhileOverdue } from './extras.ts';
import { balancesOf, balanceSum, type Balance } from './balances.ts';
import { dayNumber } from './calendar.ts';
import { concessionsOn } from './concessions.ts';
import { deliverablesOn } from './deliverables.ts';
import { nextBusinessDay } from './due.ts';
import type { Day, EntryId } from './fields.ts';
import { hourlyPay, takenBy, type AgreedRate } from './hourly-pay.ts';
import { invoicesOn, invoiceOn, overdueSpan, paymentsOn, unmatched, type InvoiceStanding } from './invoices.ts';
import { ladderOf } from './ladder.ts';
import { interestSchedule, lateClaim, lateSum, lateSumsOf } from './late-sums.ts';
import { latenessOf, latenessSum } from './lateness.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import type { Exposure, InterestView, InvoiceRow, MoneyView } from './money-view.ts';
import { reasonsOn } from './nonpayment-reasons.ts';
import { promisesOn } from './promises.ts';
import { union } from './spans.ts';
import { unbilledOn } from './unbilled.ts';
import { termsOn } from './terms-ledger.ts';
import { chaseMinutes } from './waiting-ledger.ts';
import { minutesIn } from './work-minutes.ts';

/** The money ledger at the end of a day. */
export function moneyView(ledgers: ClientLedgers, house: HouseRules, asOf: Day): MoneyView {
  const { invoices: ledger, terms, work } = ledgers;
  const standings = invoicesOn(ledger, asOf);
  const payments = paymentsOn(ledger, asOf);
  const { rows, balances, lateness, lateSums, lateSpans } = invoicesPart(ledgers, house, asOf);
  const inForce = termsOn(terms, asOf);
  const promises = promisesOn(ledgers.promises, ledger, asOf);
  const state = (wanted: string): number => promises.filter((one) => one.state === wanted).length;
  const agreed = hourlyRate(ledgers, asOf);
  const always = { from: -Infinity, to: dayNumber(asOf) };
  const taken = takenBy(minutesIn(work.minutes, always), chaseMinutes(ledgers.requests, always));
  const overdue = standings.find((invoice) => invoice.state === 'overdue');
  return {
    asOf,
    balances: [...balances],
    invoices: [...rows],
    lateness,
    lateSums: [...lateSums],
    ...(inForce?.body.late && { lateRule: { rule: inForce.body.late, terms: inForce.entry.id } }),
    promises: { kept: state('kept'), broken: state('broken'), pending: state('pending'), list: [...promises] },
    reasons: [...reasonsOn(ledgers.reasons, ledger, () => deliverablesOn(ledgers.deliverables, asOf), asOf)],
    concessions: concessionsOn(ledgers.concessions, asOf),
    stopWork: stopWorkOn(ledgers.stops, work.minutes, arrearsOf(standings), asOf),
    askedWhileOverdue: [...askedWhileOverdue(ledgers.extras, lateSpans, asOf)],
    exposure: [...exposureOf(balances, unbilledOn(ledgers, standings, asOf))],
    ...(overdue && { workedSinceDue: workedSince(overdue, ledgers, asOf) }),
    hourlyPay: [...hourlyPay(payments, taken, '0000-01-01', asOf, agreed)],
    unmatched: unmatched(ledger, asOf).map((one) => ({ ...one })),
  };
}

/** What of the money ledger rests on the invoices alone: an hour of work more changes none of it. */
function invoicesPart(ledgers: ClientLedgers, house: HouseRules, asOf: Day) {
  const { invoices: ledger, terms, letters } = ledgers;
  const { rates, thresholds } = house;
  const question = [asOf, rates, thresholds, terms, terms.versions.length, letters, letters.count];
  return ledger.lists.get('money', question, () => {
    const standings = invoicesOn(ledger, asOf);
    const rows = ledger.rows.read(question, (id) => {
      const standing = ledger.standings.row(id);
      return standing && rowOf(standing, ledgers, house, asOf);
    });
    return {
      rows,
      balances: balancesOf(standings, ledger.standings.sum(balanceSum)),
      lateness: latenessOf(standings, ledger.standings.sum(latenessSum)),
      lateSums: lateSumsOf(rows, ledger.rows.sum(lateSum)),
      lateSpans: union(standings.flatMap((one) => overdueSpan(one) ?? [])),
    };
  });
}

/** The interest on one invoice, step by step; `undefined` where no such invoice counts on that day. */
export function interestView(
  ledgers: ClientLedgers,
  house: HouseRules,
  id: EntryId,
  asOf: Day,
): InterestView | undefined {
  const invoice = invoiceOn(ledgers.invoices, id, asOf);
  if (!invoice) return undefined;
  const interest = interestSchedule(invoice, ledgers.terms, house.rates, asOf);
  return { asOf, invoice: rowOf(invoice, ledgers, house, asOf), ...(interest && { interest }) };
}

function rowOf(
  invoice: InvoiceStanding,
  ledgers: ClientLedgers,
  { rates, thresholds }: HouseRules,
  asOf: Day,
): InvoiceRow {
  const { invoices: ledger, terms, letters } = ledgers;
  const ladder = ladderOf(invoice, letters, thresholds, asOf);
  const claim = lateClaim(invoice, ledger, terms, rates, asOf);
  const { id, number, issued, due, currency, amount, paid, credited, open, overpaid, state, entries } = invoice;
  // Field by field: standings have several shapes, and to spread thousands of them costs more than all else about them.
  const row: InvoiceRow = {
    id,
    number,
    issued,
    due,
    dueBusinessDay: nextBusinessDay(due),
    currency,
    amount,
    paid,
    credited,
    open,
    overpaid,
    state,
    entries: [...entries],
    settlements: invoice.settlements.map(({ entry, kind, on, minor }) => ({ entry, kind, on, minor })),
  };
  if (invoice.extendedTo !== undefined) row.extendedTo = invoice.extendedTo;
  if (invoice.settledOn !== undefined) row.settledOn = invoice.settledOn;
  if (invoice.daysLate !== undefined) row.daysLate = invoice.daysLate;
  if (claim.interest) row.interest = claim.interest;
  if (claim.fixedSum) row.fixedSum = claim.fixedSum;
  if (ladder) row.ladder = ladder;
  return row;
}

/** The rate by the hour in the terms in force on a day, if that is how the work is paid. */
export function hourlyRate({ terms }: ClientLedgers, day: Day): AgreedRate | undefined {
  const inForce = termsOn(terms, day);
  const rate = inForce?.body.rate;
  return inForce && rate?.per === 'hour' ? { amount: rate.amount, terms: inForce.entry.id } : undefined;
}

function workedSince(invoice: InvoiceStanding, { work }: ClientLedgers, asOf: Day): MoneyView['workedSinceDue'] {
  const since = invoice.extendedTo ?? invoice.due;
  const { minutes, entries } = minutesIn(work.minutes, { from: dayNumber(since) + 1, to: dayNumber(asOf) });
  return { since, minutes, entries };
}

/** Unpaid per currency, with the work since the last invoice at the rate agreed. */
function exposureOf(balances: readonly Balance[], unbilled: ReturnType<typeof unbilledOn>): readonly Exposure[] {
  const currencies = new Set([...balances.map(({ currency }) => currency), ...(unbilled ? [unbilled.currency] : [])]);
  return [...currencies].sort().map((currency) => {
    const unpaid = balances.find((balance) => balance.currency === currency)?.open ?? 0;
    const mine = unbilled?.currency === currency ? unbilled.unbilled : undefined;
    return { currency, unpaid, ...(mine && { unbilled: mine }), total: unpaid + (mine?.minor ?? 0) };
  });
}

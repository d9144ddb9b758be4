import { counted } from './counted.ts';
import type { Day, EntryId } from './fields.ts';
import { fixedSumOn } from './fixed-sums.ts';
import { interestOn, type Debt, type Interest } from './interest.ts';
import { interestSumOn } from './interest-sum.ts';
import { principalsOf, type Claim, type InvoiceLedger, type InvoiceStanding } from './invoices.ts';
import type { InvoiceRow, LateSums } from './money-view.ts';
import type { Rates } from './rates.ts';
import { termsOn, type TermsLedger } from './terms-ledger.ts';
import type { LateRule } from './terms.ts';

/** What a late invoice gives a right to, by the rule in the terms that were in force when it was issued. */
export function lateClaim(
  invoice: InvoiceStanding,
  ledger: InvoiceLedger,
  terms: TermsLedger,
  rates: Rates,
  asOf: Day,
): Claim {
  const compute = (): Claim => {
    const claim = claimOf(invoice, terms);
    if (!claim) return {};
    const interest = interestSumOn(claim.debt, claim.rule, rates, asOf);
    const fixedSum = fixedSumOn(claim.rule, invoice.currency, claim.debt.principals[0]?.minor ?? 0);
    return { ...(interest && { interest }), ...(fixedSum && { fixedSum }) };
  };
  return ledger.claims.get(invoice.id, [asOf, rates, terms, terms.versions.length], compute);
}

/** The same interest with every step of its calculation. */
export function interestSchedule(
  invoice: InvoiceStanding,
  terms: TermsLedger,
  rates: Rates,
  asOf: Day,
): Interest | undefined {
  const claim = claimOf(invoice, terms);
  return claim && interestOn(claim.debt, claim.rule, rates, asOf);
}

function claimOf(
  invoice: InvoiceStanding,
  terms: TermsLedger,
): { readonly debt: Debt; readonly rule: LateRule } | undefined {
  const rule = termsOn(terms, invoice.issued)?.body.late;
  if (!rule || invoice.daysLate === undefined || invoice.daysLate <= 0) return undefined;
  const principals = principalsOf(invoice);
  return { rule, debt: { currency: invoice.currency, due: invoice.extendedTo ?? invoice.due, principals } };
}

/** Interest and fixed sums of several invoices, each in its own currency: a euro sum on a debt in forints stays in euro. */
export function lateSumsOf(rows: readonly InvoiceRow[]): readonly LateSums[] {
  const sums = new Map<string, { interest: number; fixed: number; ids: EntryId[] }>();
  const add = (currency: string, id: EntryId, interest: number, fixed: number): void => {
    const known = sums.get(currency) ?? { interest: 0, fixed: 0, ids: [] };
    known.interest += interest;
    known.fixed += fixed;
    if (known.ids.at(-1) !== id) known.ids.push(id);
    sums.set(currency, known);
  };
  for (const { id, interest, fixedSum } of rows) {
    if (interest) add(interest.currency, id, interest.minor, 0);
    if (fixedSum) add(fixedSum.amount.currency, id, 0, fixedSum.amount.minor);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { interest, fixed, ids }]) => ({ currency, interest, fixed, entries: counted(ids) }));
}

import { counted } from './counted.ts';
import type { Day } from './fields.ts';
import { fixedSumOn } from './fixed-sums.ts';
import { interestOn, interestSumOn, type Debt, type Interest } from './interest.ts';
import { principalsOf, type Claim, type InvoiceLedger, type InvoiceStanding } from './invoices.ts';
import type { InvoiceRow, LateSums } from './money-view.ts';
import type { Rates } from './rates.ts';
import { termsOn, type TermsLedger } from './terms-ledger.ts';
import type { LateRule } from './terms.ts';
import { grouped } from './grouped.ts';

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
  const claims = rows.flatMap(({ id, interest, fixedSum }) => [
    ...(interest ? [{ id, currency: interest.currency, interest: interest.minor, fixed: 0 }] : []),
    ...(fixedSum ? [{ id, currency: fixedSum.amount.currency, interest: 0, fixed: fixedSum.amount.minor }] : []),
  ]);
  return [...grouped(claims, ({ currency }) => currency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, list]) => ({
      currency,
      interest: list.reduce((sum, { interest }) => sum + interest, 0),
      fixed: list.reduce((sum, { fixed }) => sum + fixed, 0),
      entries: counted([...new Set(list.map(({ id }) => id))]),
    }));
}

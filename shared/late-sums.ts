import { newest } from './counted.ts';
import type { Day } from './fields.ts';
import { fixedSumOn } from './fixed-sums.ts';
import { interestOn, type Debt, type Interest } from './interest.ts';
import { interestSumOn } from './interest-sum.ts';
import { principalsOf, type Claim, type InvoiceLedger, type InvoiceStanding } from './invoices.ts';
import type { InvoiceRow, LateSums } from './money-view.ts';
import type { Rates } from './rates.ts';
import { summed, type Sum } from './running.ts';
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

/** Interest and fixed sums, each in its own currency: a euro sum on a debt in forints stays in euro. */
export const lateSum: Sum<InvoiceRow, Map<string, { interest: number; fixed: number; invoices: number }>> = {
  begin: () => new Map(),
  count: (sums, row, sign) => {
    for (const currency of currenciesOf(row)) {
      const of = sums.get(currency) ?? { interest: 0, fixed: 0, invoices: 0 };
      if (row.interest?.currency === currency) of.interest += sign * row.interest.minor;
      if (row.fixedSum?.amount.currency === currency) of.fixed += sign * row.fixedSum.amount.minor;
      of.invoices += sign;
      sums.set(currency, of);
    }
  },
};

/** Interest and fixed sums of several invoices, with those that bear them. */
export function lateSumsOf(rows: readonly InvoiceRow[], sums = summed(lateSum, rows)): readonly LateSums[] {
  return [...sums]
    .filter(([, { invoices }]) => invoices > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { interest, fixed, invoices }]) => ({
      currency,
      interest,
      fixed,
      entries: newest(rows, invoices, (row) => (currenciesOf(row).includes(currency) ? [row.id] : [])),
    }));
}

function currenciesOf({ interest, fixedSum }: InvoiceRow): readonly string[] {
  const first = interest?.currency;
  const second = fixedSum?.amount.currency;
  if (first === undefined) return second === undefined ? [] : [second];
  return second === undefined || second === first ? [first] : [first, second];
}

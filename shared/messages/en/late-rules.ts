/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'This rule counts the European Central Bank’s rate. Where the country has a currency of its own, its central bank’s rate and its own law may count: then take “a rate of the contract’s own”, with the clause or the law.',
} as const;

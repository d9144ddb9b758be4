/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'Ez a szabály az Európai Központi Bank kamatával számol. Ahol saját pénznem van, ott a nemzeti bank kamata és az ország törvénye lehet irányadó: ilyenkor válassza ezt: „a szerződés saját kamatlába”, és adja meg a pontot vagy a törvényt.',
} as const;

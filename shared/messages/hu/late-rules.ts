/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'Ez a szabály az Európai Központi Bank kamatával számol. Ahol az országnak saját pénzneme van, ott a saját központi bankjának kamata és a saját törvénye lehet irányadó. Ilyenkor válassza ezt: „a szerződés saját kamatlába”, és adja meg a szerződés pontját vagy a törvényt.',
} as const;

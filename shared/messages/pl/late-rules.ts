/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'Ta reguła liczy według stopy Europejskiego Banku Centralnego. W kraju z własną walutą może obowiązywać stopa jego banku centralnego i jego prawo: wtedy wybierz „własna stopa umowy” i podaj punkt umowy lub ustawę.',
} as const;

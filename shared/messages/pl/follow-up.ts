/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'Nie mam do niego dostępu',
  nothingToHandOver: 'Nie nadano mi dostępu: nie ma czego przekazywać',
  letIn: 'Nadano mi dostęp…',
  onPaper: 'nie nadano mi dostępu',
  stopText:
    'W piśmie jest mowa o wstrzymaniu prac. Wstrzymać je także tutaj? Stoper wtedy stanie, a czas wpisany mimo to będzie widoczny jako praca w czasie wstrzymania.',
  stop: 'Wstrzymaj prace teraz',
  resumeText: 'W piśmie jest mowa o wznowieniu prac. Wznowić je także tutaj?',
} as const;

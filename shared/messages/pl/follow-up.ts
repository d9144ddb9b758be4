/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'Nie mam do niego dostępu',
  nothingToHandOver: 'Nie dano mi dostępu: nie ma czego przekazywać',
  letIn: 'Dano mi dostęp…',
  onPaper: 'bez mojego dostępu',
  stopText:
    'List mówi, że praca zostaje wstrzymana. Wstrzymać ją także tutaj? Zegar wtedy stanie, a czas zapisany mimo to będzie widoczny jako praca w czasie wstrzymania.',
  stop: 'Wstrzymaj pracę teraz',
  resumeText: 'List mówi, że praca rusza dalej. Wznowić ją także tutaj?',
} as const;

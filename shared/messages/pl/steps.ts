/** Kroki wzorca: które zrobiono i który jest następny. */
export const steps = {
  next: 'Następny krok',
  taken: 'zrobione: {{day}}',
  letter: 'Pismo: {{letter}}…',
  place: 'Otwórz: {{place}}',
  write: 'Zapisz: {{kind}}',
} as const;

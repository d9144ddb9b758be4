/** Kroki wzorca: które zrobiono i który jest następny. */
export const steps = {
  next: 'Następny krok',
  taken: 'zrobione: {{day}}',
} as const;

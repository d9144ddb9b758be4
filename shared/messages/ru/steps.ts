/** Шаги образца: какие сделаны и какой следующий. */
export const steps = {
  next: 'Следующий шаг',
  taken: 'сделано: {{day}}',
  letter: 'Письмо: {{letter}}…',
  place: 'Открыть: {{place}}',
  write: 'Записать: {{kind}}',
} as const;

import type { Translation } from '../translate.ts';

/** Co papier mówi w miejscu nazwiska autora, dopóki go nie ma. */
export const unnamed = {
  notGiven: 'nazwiska nie podano',
  checklist: 'Dla: {{client}}',
  statement: 'stan na {{day}}',
  who: 'Nazywam się ______________________. Wpisy w tym zapisie pochodzą ode mnie.',
} as const satisfies Translation<'pl'>['unnamed'];

import type { Translation } from '../translate.ts';

/** Nazwy formularzy, które stoją jako szkice na stronie Dziś. */
export const begunForms = {
  withdrawal: 'Wycofanie',
} as const satisfies Translation<'pl'>['begunForms'];

import type { Translation } from '../translate.ts';

/** Nazwy formularzy, które stoją jako szkice na stronie Dziś. */
export const begunForms = {
  withdrawal: 'Wycofanie',
  tooLate: 'Wpis {{entry}} w międzyczasie wycofano',
  tooLateText:
    'Wycofano go już po rozpoczęciu tej zmiany, więc nie można do niego niczego dopisać. Poniżej jest to, co napisano: skopiuj to, jeśli przyda się w innym wpisie.',
} as const satisfies Translation<'pl'>['begunForms'];

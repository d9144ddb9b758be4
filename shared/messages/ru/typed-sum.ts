import type { Translation } from '../translate.ts';

/** Сумма, как её вводят в форме. */
export const typedSum = {
  otherCurrency: 'Другая валюта? Укажите её рядом с суммой: {{example}}.',
} as const satisfies Translation<'ru'>['typedSum'];

import type { Translation } from '../translate.ts';

/** 入力欄に書く金額。 */
export const typedSum = {
  otherCurrency: '別の通貨なら、金額に添えてください（例：{{example}}）',
} as const satisfies Translation<'ja'>['typedSum'];

import type { Translation } from '../translate.ts';

/** 記録に収めた添付資料のページ。 */
export const sheets = {
  blankBelow: 'ページ下部の余白は省略',
} as const satisfies Translation<'ja'>['sheets'];

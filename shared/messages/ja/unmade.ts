import type { Translation } from '../translate.ts';

/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'PDFは作成されませんでした。作成を受け持つ部分が途中で止まりました。報告書は記録されておらず、同じ場所にあったファイルも元のままです。メモリが足りない場合に備えてほかのプログラムを閉じ、もう一度お試しください。期間を短くするか証拠資料を減らすと、必要なメモリも減ります。',
  page: 'このページを描けませんでした。何も変更しておらず、報告書は作成できます。ほかのページを見るか、もう一度お試しください。',
} as const satisfies Translation<'ja'>['unmade'];

import type { Translation } from '../translate.ts';

/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'PDFは作成されませんでした。プログラムのPDFを作る部分が途中で止まったためです。報告書は記録されておらず、同じ場所にあったファイルも元のままです。メモリが足りないのかもしれません。ほかのプログラムを閉じて、もう一度お試しください。期間を短くするか証拠資料を減らすと、必要なメモリも減ります。',
  page: 'このページを表示できませんでした。何も変更されておらず、報告書はこのまま作成できます。ほかのページを見るか、もう一度お試しください。',
} as const satisfies Translation<'ja'>['unmade'];

import type { Translation } from '../translate.ts';

/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'バンドルを作成…',
  title: '{{number}}のバンドル',
  lead: '発行したときのままのPDFを選んでください。そのとき記録した照合値と比べます。1バイトも違わない場合にだけ、その報告書そのものを収めたバンドルを作成します。',
  drop: '{{number}}のPDFをここにドロップするか、選んでください。',
  chosen: '選んだファイル：{{file}}',
  choose: 'PDFを選ぶ…',
  go: 'バンドルを作成…',
  making: 'バンドルを作成しています…',
  save: 'バンドルを保存',
  zip: 'バンドル（zip）',
  made: 'バンドルを作成しました：{{name}}（{{size}}）。中のverify.htmlを使えば、どのブラウザーでも検証できます。',
  none: '{{file}}は、このクライアントについて発行したどの報告書でもありません。変更されたか、別の所のものです。バンドルは作成していません。',
  another: '{{file}}は別の報告書（{{number}}）です。バンドルは作成していません。',
} as const satisfies Translation<'ja'>['bundleAgain'];

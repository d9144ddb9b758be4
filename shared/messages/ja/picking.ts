import type { Translation } from '../translate.ts';

/** 長いログから記録を選ぶ。 */
export const picking = {
  earlier: 'さらに前の記録を表示',
  left_other: 'これより前の{{count}}件は表示されていません。言葉で検索すれば見つかります。',
  use: '選択',
  incidentTitle: 'どの出来事ですか',
  incidentText: '経過記録には、この出来事と、それに関わる記録だけが入ります。伝えた線引きや意見の相違も選べます。',
  other: '別のものを選ぶ…',
} as const satisfies Translation<'ja'>['picking'];

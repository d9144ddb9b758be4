import type { Translation } from '../translate.ts';

/** Words left out of a record: how the paper says it, and how they are chosen. */
export const withheld = {
  label: '非開示',
  passagesOf: '「{{field}}」の一部',
  file: 'ファイルとその照合値',
  set: '訂正の内容',
  cover_other:
    '非開示の項目 {{count}}件（記録{{entries}}）。黒塗りの部分は、このページにも添付の記録帳にも含まれていない',
  coverPassages_other:
    'うち{{count}}件は残りの語句を印刷しているが、項目全体を証明から除いているため、記録帳とは照合できない',
  choose: {
    title: '語句を省く',
    nothing: '省いたものなし',
    lead: '省いた部分は、ページ上で黒塗りになります。PDFにもバンドルにも一切含まれず、どこをどれだけ省いたかが表紙に示されます。自分の記録帳にはすべてが残ります。非公開の項目が報告書に載ることはありません。',
    find: '記録を探す',
    none: 'この語句を含む記録はありません。',
    more: 'さらに表示',
    counted_other: '{{count}}件の項目を省略',
    whole: '項目全体を省く',
    mark: '選んだ語句を黒塗りにする',
    clear: 'すべて表示に戻す',
    how: '文中の語句を選び、黒塗りにしてください。この項目の残りは印刷されますが、読み手は記録帳と照合できません。',
    selectFirst: '先に、文中の語句を選んでください。',
    shown: 'ページ上の表示：',
    file: 'ファイルそのもの',
    done: '完了',
    forget: '何も省かない',
  },
} as const satisfies Translation<'ja'>['withheld'];

import type { Translation } from '../translate.ts';

/** 検索、年表、資料の表示、書き出し。 */
export const find = {
  search: {
    title: '検索',
    label: '検索する言葉',
    hint: '言葉、名前、番号',
    found: '検索結果',
    everything: 'すべての記録から「{{words}}」を検索',
    lead: 'すべての記録、訂正、連絡文と、証拠資料のうちメール・PDF・テキストの本文を調べます。大文字・小文字、全角・半角、アクセント記号は区別しません。"複数の語" のように引用符で囲むと、ひと続きで探します。',
    none: 'すべての言葉を含むものはありません。',
    more: 'さらに表示',
    client: 'クライアント',
    allClients: 'すべてのクライアント',
    state: '状態',
    allStates: 'すべての状態',
    everywhere: 'すべてから探す',
    days: '起きた日',
    allDays: '全期間',
    from: '開始日',
    to: '終了日',
    since: '{{day}}以降',
    until: '{{day}}まで',
    between: '{{from}}～{{to}}',
    all_other: '{{count}}件見つかりました。',
    some_other: '{{count}}件のうち、新しい{{shown}}件を表示しています。',
    reading_other: '{{count}}件のファイルを読み込んでいます。',
    unread_other: '{{count}}件のファイルは名前でだけ探せます。',
  },
} as const satisfies Translation<'ja'>['find'];

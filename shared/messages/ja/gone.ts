/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: '記録帳が見当たりません',
  away: '「{{folder}}」にあった記録帳が、今はそこにありません。外されたディスクや、まだ同期されていないフォルダーにある場合は、元に戻してからもう一度お試しください。このプログラムは何も削除していません。',
  shut: '記録帳を開けません',
  again: 'もう一度試す',
  choose: 'フォルダーを選ぶ…',
  anew: '新しい記録帳を始める',
  backups: 'このコンピューターにあるバックアップ',
  damaged:
    '記録帳のファイルvault.jsonが壊れています。これがなければ何も開けません。同じ場所にある記録は無事かもしれないので、そのフォルダーは残しておいてください。バックアップは別のフォルダーに復元されます。',
} as const;

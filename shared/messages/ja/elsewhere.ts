/** Other computers that write in the same journal, and what has not arrived of them. */
export const elsewhere = {
  awaited:
    '別のコンピューターの記録の一部が、まだ届いていません。フォルダーの同期が終わるのをお待ちください。届くと数字が変わることがあります。その間に記録したものは残ります。',
  unreadable: '読み取れないクライアント',
  title: 'コンピューター',
  lead: 'コンピューターごとに別のファイルへ書き込み、フォルダーの同期がそれを運びます。このプログラムは何も送信しません。',
  here: 'このコンピューター',
  other: '別のコンピューター',
  last: '記録：{{number}}件。最後の記録：{{entry}}（{{day}}）',
  missing: 'このコンピューターの記録の一部が、まだ届いていません。',
  unknown: 'まだ何も届いていないコンピューター',
  foldersMissing:
    'フォルダーが見当たらないクライアント：{{number}}件。このプログラムは何も削除していません。フォルダーの同期が終わるのを待つか、フォルダーを元に戻すか、記録帳を検証してバックアップから修復してください。',
} as const;

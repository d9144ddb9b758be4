/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'それまでに記録され、残っているもの：{{number}} 件。できるようになったら、同じボタンをもう一度押してください。二重に記録されることはありません。',
  unread:
    '記録帳のフォルダーが見当たらないため、読み込めません。ディスクをつなぐかフォルダーを元に戻して、もう一度お試しください。何も変更されていません。',
  unreadable:
    '記録帳のフォルダーを読む権限がありません。フォルダーの所有者とアクセス権を確かめて、もう一度お試しください。何も変更されていません。',
} as const;

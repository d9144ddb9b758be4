/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: '選んだ場所の空きが足りないため、そこには何も保存していません。記録帳は元のままです。空きを作るか別の場所を選んで、もう一度お試しください。',
  forbidden:
    '選んだ場所ではアクセスが許可されていないため、何も行っていません。記録帳は元のままです。アクセス許可を確かめるか、別の場所を選んでください。',
  gone: '選んだものが見当たらないため、何も行っていません。記録帳は元のままです。ディスクをつなぐか、選び直してください。',
} as const;

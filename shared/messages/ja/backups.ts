/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored:
    'フォルダー「{{folder}}」に復元しました。どのファイルもバックアップの一覧どおりで、中身もすべて検証できました。',
  compared: '復元された記録：{{restored}}件。現在の記録帳の記録：{{present}}件。',
  stays: '現在の記録帳は変更されず、フォルダー「{{folder}}」に残っています。',
  goOn: '復元した記録帳を使う',
  keepPresent: '現在の記録帳のままにする',
  missedHere:
    '{{when}}以降、このコンピューターにバックアップを作成できていません。ディスクの空きを増やしてください。次は、プログラムを閉じるときに作成されます。',
  missedThere:
    '{{when}}以降、第二の保存先「{{folder}}」にバックアップを作成できていません。そのディスクをつなぐか、空きを増やすか、別の保存先を選んでください。',
} as const;

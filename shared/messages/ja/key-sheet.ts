/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'On Recordの記録帳の復旧キー',
  folder: '記録帳のフォルダー',
  printed: '印刷日',
  use: 'パスフレーズを忘れたとき、このキーで記録帳を開けます。パスフレーズを求める画面で「{{button}}」を押し、8つの組を入力してください。大文字と小文字の違いやハイフンの有無は問いません。',
  care: 'この紙と記録帳の写しを持つ人は、記録帳を読めます。コンピューターから離して、権利証や契約書と同じ場所に保管してください。パスフレーズを変更しても、このキーは変わりません。',
} as const;

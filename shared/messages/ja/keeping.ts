/** Until when a client is kept, and what then. */
export const keeping = {
  open: '保存期限…',
  title: '{{name}}の保存期限',
  lead: '期限が来ても、自動的に消えるものはありません。「今日」に表示されるので、そこで決められます。',
  until: '保存期限',
  hint: '提案：最後の記録から10年目の年末。税法がこれより長い保存を求めることはまれです。実際に必要な期間は、ご自身でお確かめください。',
  none: '期限を設けない',
  why: '理由',
  whyHint: 'たとえば、根拠となる税法や契約。',
  record: '記録する',
  label: '保存期限',
  setOn: '{{day}}に設定',
  change: '変更…',
  passed: 'このクライアントの保存期限（{{day}}）が過ぎました。期限を延ばすか、書き出すか、消去してください。',
  longer: '期限を延ばす…',
  takeOut: '書き出す…',
} as const;

/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: '連絡文で線引きを伝えました。線引きとしても記録しますか？その後に同じ兆候の出来事があると、「警告後の再発」として示されます。',
    record: '線引きを記録',
  },
  requested: {
    text: '連絡文で依頼をしました。依頼としても記録しますか？期限の翌日から、待った日数として数えます。',
    record: '依頼を記録',
  },
  'scope-priced': {
    text: '連絡文で追加作業の見積もりを示しました。見積もりとしても記録しますか？回答をそこに書き添えられます。',
    record: '見積もりを記録',
  },
  'price-explained': { text: '連絡文で料金の内訳を説明しました。説明としても記録しますか？', record: '説明を記録' },
  recommended: {
    text: '連絡文で提案をしました。提案としても記録しますか？先方の判断をそこに書き添えられます。',
    record: '提案を記録',
  },
  disagreement: {
    text: '連絡文で、意見の相違の解決策を提案しました。意見の相違を、提案した日とともに記録しますか？',
    record: '意見の相違を記録',
  },
  completes: {
    text: '連絡文で解決策を提案しました。提案した日を、意見の相違に書き加えますか？その日から、停滞の日数を数えます。',
    record: '提案日を書き加える',
  },
  limits: {
    'abuse-answer': 'やり取りは用件に限ります。侮辱、脅し、人格への攻撃が再びあれば、取引を終了します。',
    'out-of-hours': '作業は、連絡文に記した時間に行います。時間外の作業は、料金も含めて事前に書面で取り決めます。',
    'boundary-controlling':
      '承認は毎週決まった曜日にまとめていただきます。足りないアクセス権は、連絡文に記した期限までにいただきます。',
  },
  reason: '連絡文で解決策を提案した。',
  done: '記録しました。連絡文への参照が付いています。',
} as const;

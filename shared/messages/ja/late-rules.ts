/** What to know when a rule for late payment is chosen. */
export const lateRules = {
  ownCurrency:
    'この規則は欧州中央銀行の金利で計算します。独自の通貨を使う国では、その国の中央銀行の金利と法律が適用されることがあります。その場合は「契約で定めた利率」を選び、条項または法律を記入してください。',
} as const;

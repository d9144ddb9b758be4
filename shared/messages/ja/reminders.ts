import type { Translation } from '../translate.ts';

/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'リマインダー',
  lead: 'プログラムの起動中、このコンピューターの通知でお知らせします。外部への送信はありません。画面または記録帳がロックされている間は、名前も金額も表示しません。',
  kinds: {
    due: '期日が近いもの（前日）',
    overdue: '期日を過ぎた請求書と次の連絡文',
    waiting: '期限を過ぎて回答を待っているもの',
    promise: '支払いの約束',
    abuse: '1日たっても何も返していない攻撃的な言葉',
    hours: '業務時間外に届いた連絡',
    weekly: '金曜日：記録することはありませんか',
  },
  quietFrom: '通知しない時間の始まり',
  quietTo: '通知しない時間の終わり',
  quietHint: 'この時間帯は通知しません。同じ時刻を入れると、いつでも通知します。',
  weeklyTitle: '記録することはありませんか',
  weeklyText: '覚えているうちに、今週のことを一言。',
  many_other: '確認が必要なもの：{{count}}件',
  manyText: '「今日」に一覧があります。',
  generic: '確認が必要なものがあります',
  genericText: 'On Recordを開いてご確認ください。',
} as const satisfies Translation<'ja'>['reminders'];

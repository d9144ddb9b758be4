import type { Translation } from '../translate.ts';

/** 紙の読み手が、記録の文のほかに必要とする言葉。 */
export const onPaper = {
  inFull: '全文',
  continued: '続き、始まりのページ：{{page}}',
  notCited: '記録には挙げられていません',
  comma: '、',
  credited: '控除額',
  beyond: '請求額を超える分：{{sum}}',
  minutesTaken: 'かかった時間',
  extended: '{{day}}まで延長',
  notInFull: '全額は未入金',
  ofItPaid: 'うち入金 {{sum}}',
  notHere: 'この経過記録に含まれない記録：{{entries}}',
  withFixedSum: '{{late}}。遅れた請求書1件につき定額補償{{sum}}',
  asBefore: '変更なし',
  fallen: '定めがなくなったもの',
  doneEntries: '作業{{time}}（{{entries}}）',
  unshown:
    'このページの書体はファイルに含まれていないため、上の画像では文字が欠けていることがあります。ファイルから読み取れる文字は次のとおりです。',
  interest: {
    summary: '遅れた請求書ごとの利息、一行ずつ',
    of: '{{number}} 計',
    all: '利息の合計',
    fixed: '定額補償の合計',
    daily: '{{number}}：以後1日につき {{sum}}（端数処理前）が加わります。',
    owed: '利息と定額は、ここに示した記録と金利から計算したものです。支払義務の有無は、適用される法律と契約によります。',
  },
  filters: {
    incident: '{{entry}}と、それに関わるものだけ',
    layIn: '内容を載せた証拠資料：{{exhibits}}',
    layNone: '証拠資料の内容なし',
    withoutReason: '理由なし',
    accomplishments: '成果：{{entries}}',
    letter: '連絡文：{{entry}}',
    withheld: '伏せたもの：{{fields}}',
    withheldOf: '{{entry}}の{{field}}',
  },
} as const satisfies Translation<'ja'>['onPaper'];

import type { LetterSet } from '../../text.ts';

export const scope: LetterSet<
  'ja',
  | 'change-order'
  | 'confirm-spoken'
  | 'limits-reached'
  | 'price-explanation'
  | 'recommendation'
  | 'goal-confirmation'
  | 'terms-reminder'
> = {
  'change-order': {
    subject: '追加作業のお見積もり（時間・料金・日程）',
    body: [
      {
        first: [
          'ご依頼いただいた下記の件は、{{agreedOn}}のご契約には含まれておりません。',
          'ご依頼いただいた下記の件は、合意した内容には含まれておりません。',
        ],
      },
      '{{extra}}',
      { lines: ['・所要時間：約{{effort}}', '・料金：{{price}}', '・完了予定日：{{newDate}}'] },
      '今回に限り、例外として次のとおりといたします（{{exception}}）。',
      '進めてよろしいでしょうか。書面（メール）でご返信ください。ご承諾をいただくまでは、合意済みの範囲で作業を続けます。',
    ],
  },
  'confirm-spoken': {
    subject: '{{spokenOn}}のお打ち合わせ内容の確認',
    body: [
      '行き違いを防ぐため、{{spokenOn}}に取り決めた内容をまとめました。',
      '{{said}}',
      '{{replyBy}}までに「承知しました」とご返信いただくか、相違点をお知らせください。それまでは、この内容で作業を進めます。',
    ],
  },
  'limits-reached': {
    subject: '取り決めた上限について',
    body: [
      '取り決めた範囲の使用状況は次のとおりです。',
      '{{limits}}',
      '{{goalOn}}に確認した目標：{{goal}}。',
      '今回に限り、例外として次のとおりといたします（{{exception}}）。',
      {
        first: [
          'これを超える修正は1回につき {{roundPrice}} で、書面（メール）でご承諾をいただいてから着手いたします。',
          'これを超える作業は、料金を書面（メール）で取り決めたうえで、喜んで承ります。',
        ],
      },
    ],
  },
  'price-explanation': {
    subject: '料金の内訳について',
    body: [
      '料金には次のものが含まれております。',
      '{{priceOf}}',
      '合計：{{price}}。',
      'ご予算を超える場合は、範囲を絞ったご提案をいたします。同じ内容の作業につきましては、料金は変わりません。',
    ],
  },
  recommendation: {
    subject: 'ご提案',
    body: [
      'ご意見を検討いたしました（{{suggestion}}）。',
      '私からは次のとおりご提案いたします。',
      '{{advice}}',
      '理由：{{adviceReason}}。',
      '別の方法をご希望の場合は、{{replyBy}}までに書面（メール）でご指示ください。そのとおりに進め、ご判断によるものとして記録いたします。',
    ],
  },
  'goal-confirmation': {
    subject: '目標の確認',
    body: [
      '認識をそろえるため、目標を次のようにまとめました。',
      {
        lines: [
          '・目標：{{goal}}',
          '・達成の目安：{{measure}}',
          '・含まれないもの：{{out}}',
          '・決定される方：{{decides}}',
        ],
      },
      '{{replyBy}}までに、このままでよいか、または修正点をお知らせください。その後の変更は、料金と日程を添えた新しい版といたします。',
    ],
  },
  'terms-reminder': {
    subject: 'ご契約書について',
    body: [
      [
        {
          first: [
            'ご契約書「{{agreementTitle}}」に、まだご署名をいただいておりません。',
            'ご契約書に、まだご署名をいただいておりません。',
          ],
        },
        '未署名のまま作業した日数は、これまでに{{unsignedDays}}日（{{unsignedTime}}）です。',
      ],
      [
        'ご契約書は、納品物と時期、ご提供いただくもの、お支払いの時期を定め、双方をお守りするものです。',
        'お支払期日：{{payment}}。',
      ],
      '{{replyBy}}までにご署名のうえご返送いただくか、変更をご希望の点をお知らせください。新しい作業は、ご署名をいただいてから開始いたします。',
    ],
  },
};

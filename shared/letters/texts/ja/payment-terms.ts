import type { LetterSet } from '../../text.ts';

export const paymentTerms: LetterSet<'ja', 'payment-terms'> = {
  'payment-terms': {
    subject: 'お支払期日の確認',
    body: [
      'お支払いの期日について、認識をそろえるため改めてお知らせいたします。',
      'お支払期日：{{payment}}。',
      'お支払日が決まっている場合は、お知らせください。請求書の日付をそれに合わせます。',
      '{{replyBy}}までに、一言ご確認いただけますと幸いです。',
    ],
  },
};

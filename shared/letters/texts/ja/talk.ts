import type { LetterSet } from '../../text.ts';

export const talk: LetterSet<'ja', 'talk-through'> = {
  'talk-through': {
    subject: '現状の整理：{{topic}}',
    body: [
      '早めに決められますよう、私の認識を次のようにまとめました。',
      'お客様が大切にされている点（私の理解）：{{theirs}}。',
      '私が大切にしている点：{{mine}}。',
      '次のいずれの方法でもお受けできます。',
      '{{ways}}',
      'どの方法がよろしいか、または別の案を、{{replyBy}}までにお知らせください。私の理解に誤りがあれば、ご指摘ください。いずれも難しい場合は、お取引を円満に終了する段取りをご相談させてください。',
    ],
  },
};

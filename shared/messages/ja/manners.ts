import type { Translation } from '../translate.ts';

/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'ここに入力した内容は、まだ記録されていません。閉じると失われます。',
    leave: '入力を捨てて閉じる',
    stay: '入力を続ける',
  },
} as const satisfies Translation<'ja'>['manners'];

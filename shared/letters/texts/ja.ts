import type { Letters } from '../text.ts';
import { conduct } from './ja/conduct.ts';
import { ending } from './ja/ending.ts';
import { frame } from './ja/frame.ts';
import { inTime } from './ja/in-time.ts';
import { money } from './ja/money.ts';
import { myPart } from './ja/my-part.ts';
import { paymentTerms } from './ja/payment-terms.ts';
import { scope } from './ja/scope.ts';
import { talk } from './ja/talk.ts';
import { waiting } from './ja/waiting.ts';

/** The letters in Japanese, in the polite forms of business mail. */
export const ja: Letters<'ja'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

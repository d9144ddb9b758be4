import type { Letters } from '../text.ts';
import { conduct } from './cy/conduct.ts';
import { ending } from './cy/ending.ts';
import { frame } from './cy/frame.ts';
import { inTime } from './cy/in-time.ts';
import { money } from './cy/money.ts';
import { myPart } from './cy/my-part.ts';
import { paymentTerms } from './cy/payment-terms.ts';
import { scope } from './cy/scope.ts';
import { talk } from './cy/talk.ts';
import { waiting } from './cy/waiting.ts';

/** The letters in Welsh, addressing the client as “chi”. Sentences are built so that what is filled in needs no mutation. */
export const cy: Letters<'cy'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

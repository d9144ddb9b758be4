import type { Letters } from '../text.ts';
import { conduct } from './pl/conduct.ts';
import { ending } from './pl/ending.ts';
import { frame } from './pl/frame.ts';
import { inTime } from './pl/in-time.ts';
import { money } from './pl/money.ts';
import { myPart } from './pl/my-part.ts';
import { paymentTerms } from './pl/payment-terms.ts';
import { scope } from './pl/scope.ts';
import { talk } from './pl/talk.ts';
import { waiting } from './pl/waiting.ts';

/** The letters in Polish, addressed to „Państwo”, without forms that depend on anybody's gender. */
export const pl: Letters<'pl'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

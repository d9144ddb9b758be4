import type { Letters } from '../text.ts';
import { conduct } from './en/conduct.ts';
import { ending } from './en/ending.ts';
import { frame } from './en/frame.ts';
import { inTime } from './en/in-time.ts';
import { money } from './en/money.ts';
import { myPart } from './en/my-part.ts';
import { paymentTerms } from './en/payment-terms.ts';
import { scope } from './en/scope.ts';
import { talk } from './en/talk.ts';
import { waiting } from './en/waiting.ts';

/** The letters in English, as one would write to a client in Britain or Ireland. */
export const en: Letters<'en'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

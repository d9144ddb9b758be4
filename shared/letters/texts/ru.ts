import type { Letters } from '../text.ts';
import { conduct } from './ru/conduct.ts';
import { ending } from './ru/ending.ts';
import { frame } from './ru/frame.ts';
import { inTime } from './ru/in-time.ts';
import { money } from './ru/money.ts';
import { myPart } from './ru/my-part.ts';
import { paymentTerms } from './ru/payment-terms.ts';
import { scope } from './ru/scope.ts';
import { talk } from './ru/talk.ts';
import { waiting } from './ru/waiting.ts';

/** The letters in Russian, addressing the client as «вы», without forms that depend on anybody's gender. */
export const ru: Letters<'ru'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

import type { Letters } from '../text.ts';
import { conduct } from './hu/conduct.ts';
import { ending } from './hu/ending.ts';
import { frame } from './hu/frame.ts';
import { inTime } from './hu/in-time.ts';
import { money } from './hu/money.ts';
import { myPart } from './hu/my-part.ts';
import { paymentTerms } from './hu/payment-terms.ts';
import { scope } from './hu/scope.ts';
import { talk } from './hu/talk.ts';
import { waiting } from './hu/waiting.ts';

/** The letters in Hungarian, in the formal address. Days stand before “napjáig”, “napján”: a date with its full stop takes no ending. */
export const hu: Letters<'hu'> = {
  frame,
  texts: { ...waiting, ...money, ...conduct, ...scope, ...ending, ...talk, ...paymentTerms, ...myPart, ...inTime },
};

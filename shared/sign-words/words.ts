import { cy } from './cy.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { ja } from './ja.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import type { AllSignWords } from './sign-words.ts';

/** The phrases that suggest signs while somebody writes, in each language. */
export const signWords: AllSignWords = { en, ja, hu, cy, ru, pl };

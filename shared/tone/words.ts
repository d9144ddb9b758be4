import type { AllToneWords } from './tone.ts';
import { cy } from './words/cy.ts';
import { en } from './words/en.ts';
import { hu } from './words/hu.ts';
import { ja } from './words/ja.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';

/** The words of the tone check in each language: few and certain, for a wrong hint costs more trust than a missed one. */
export const toneWords: AllToneWords = { en, ja, hu, cy, ru, pl };

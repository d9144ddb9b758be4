import type { Language } from '../languages.ts';
import type { Letters } from './text.ts';
import { cy } from './texts/cy.ts';
import { en } from './texts/en.ts';
import { hu } from './texts/hu.ts';
import { ja } from './texts/ja.ts';
import { pl } from './texts/pl.ts';
import { ru } from './texts/ru.ts';

type AllLetters = { readonly [L in Language]: Letters<L> };

/** Every letter in every language. Each is written as a calm professional would write it there; none is a translation of another. */
export const letters: AllLetters = { en, ja, hu, cy, ru, pl };

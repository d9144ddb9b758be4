import { desktop } from './cy/desktop.ts';
import { errors } from './cy/errors.ts';
import { ledgers } from './cy/ledgers.ts';
import { paper } from './cy/paper.ts';
import { places } from './cy/places.ts';
import { time } from './cy/time.ts';
import { window } from './cy/window.ts';
import { words } from './cy/words.ts';
import type { Translation } from './translate.ts';

/** Welsh. Each area has its file, as in English. */
export const cy = {
  ledgers,
  words,
  time,
  paper,
  errors,
  desktop,
  window,
  places,
} as const satisfies Partial<Translation<'cy'>>;

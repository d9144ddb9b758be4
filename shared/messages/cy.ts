import { desktop } from './cy/desktop.ts';
import { errors } from './cy/errors.ts';
import { places } from './cy/places.ts';
import { time } from './cy/time.ts';
import { window } from './cy/window.ts';
import { words } from './cy/words.ts';
import type { Translation } from './translate.ts';

/** Welsh. Each area has its file, as in English. */
export const cy = { words, time, errors, desktop, window, places } as const satisfies Partial<Translation<'cy'>>;

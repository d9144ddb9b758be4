import { desktop } from './cy/desktop.ts';
import { errors } from './cy/errors.ts';
import { time } from './cy/time.ts';
import { words } from './cy/words.ts';
import type { Translation } from './translate.ts';

/** Welsh. Each area has its file, as in English. */
export const cy = { words, time, errors, desktop } as const satisfies Partial<Translation<'cy'>>;

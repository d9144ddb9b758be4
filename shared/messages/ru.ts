import type { Translation } from './translate.ts';

/** Russian. Each area has its file, as in English. */
export const ru = {} satisfies Partial<Translation<'ru'>>;

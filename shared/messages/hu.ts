import type { Translation } from './translate.ts';

/** Hungarian. Each area has its file, as in English. */
export const hu = {} satisfies Partial<Translation<'hu'>>;

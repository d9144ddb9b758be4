import type { Translation } from './translate.ts';

/** Polish. Each area has its file, as in English. */
export const pl = {} satisfies Partial<Translation<'pl'>>;

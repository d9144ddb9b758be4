import type { Translation } from './translate.ts';

/** Japanese. Each area has its file, as in English. */
export const ja = {} satisfies Partial<Translation<'ja'>>;

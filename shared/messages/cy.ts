import type { Translation } from './translate.ts';

/** Welsh. Each area has its file, as in English. */
export const cy = {} satisfies Partial<Translation<'cy'>>;

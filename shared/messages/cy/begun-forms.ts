import type { Translation } from '../translate.ts';

/** Enwau’r ffurflenni sy’n sefyll fel drafftiau o dan Heddiw. */
export const begunForms = {
  withdrawal: 'Tynnu’n ôl',
} as const satisfies Translation<'cy'>['begunForms'];

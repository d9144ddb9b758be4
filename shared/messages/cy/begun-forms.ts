import type { Translation } from '../translate.ts';

/** Enwau’r ffurflenni sy’n sefyll fel drafftiau o dan Heddiw. */
export const begunForms = {
  withdrawal: 'Tynnu’n ôl',
  tooLate: 'Tynnwyd cofnod {{entry}} yn ôl yn y cyfamser',
  tooLateText:
    'Fe’i tynnwyd yn ôl ar ôl ichi ddechrau hwn, felly ni ellir cofnodi dim iddo mwyach. Mae’r hyn a ysgrifennoch yma: copïwch ef os bydd ei angen mewn cofnod arall.',
} as const satisfies Translation<'cy'>['begunForms'];

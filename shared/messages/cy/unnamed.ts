import type { Translation } from '../translate.ts';

/** Yr hyn a ddywed papur yn lle enw ei awdur tra nad oes un. */
export const unnamed = {
  notGiven: 'heb roi enw',
  checklist: 'ar gyfer {{client}}',
  statement: 'fel yr oedd ar {{day}}',
  who: 'Fi yw ______________________. Fi a ysgrifennodd gofnodion yr adroddiad hwn.',
} as const satisfies Translation<'cy'>['unnamed'];

import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'Heb osod dim: mae’r dudalen verify.html yn gwirio’r PDF hwn mewn unrhyw borwr, heb rwydwaith. Gall ei awdur roi’r dudalen honno i chi; mewn anghydfod, defnyddiwch gopi o rywle arall.',
  file: '{{type}}, {{bytes}} beit',
  inForce: 'Telerau a gofnodwyd cynt, ac sydd mewn grym',
  moreIn: '{{count}} arall: cofnodion {{entries}}',
} as const satisfies Translation<'cy'>['onePage'];

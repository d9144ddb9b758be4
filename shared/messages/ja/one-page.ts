import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    '何もインストールしなくても、verify.htmlというページを使えば、どのブラウザーでも、ネットワークなしでこのPDFを検証できます。このページは記録者から受け取れますが、争いのあるときは別に入手したものを使ってください。',
  file: '{{type}}、{{bytes}}バイト',
  inForce: 'この期間に有効だった、以前に記録した取引条件',
  moreIn: 'ほか{{count}}件：記録{{entries}}',
} as const satisfies Translation<'ja'>['onePage'];

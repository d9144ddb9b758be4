import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'Bez instalowania czegokolwiek: strona verify.html sprawdza ten plik PDF w dowolnej przeglądarce, bez sieci. Stronę może przekazać autor zapisu; w sporze należy użyć kopii z innego źródła.',
  file: '{{type}}, {{bytes}} B',
  inForce: 'Warunki zapisane wcześniej i obowiązujące',
  moreIn: 'Jeszcze {{count}}; wpisy: {{entries}}',
} as const satisfies Translation<'pl'>['onePage'];

import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'Устанавливать ничего не нужно: страница verify.html проверяет этот PDF в любом браузере и без сети. Её может передать автор; при споре возьмите копию из другого места.',
  file: '{{type}}, {{bytes}} Б',
  inForce: 'Условия, записанные раньше и действовавшие',
  moreIn: 'Ещё {{count}}; записи: {{entries}}',
} as const satisfies Translation<'ru'>['onePage'];

import type { Translation } from '../translate.ts';

/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: 'Кем подтверждено',
  accountAddress: 'Адрес или имя пользователя',
  extra: 'Дополнительная работа',
  weekdays: '{{from}}–{{to}}',
} as const satisfies Translation<'ru'>['fieldNames'];

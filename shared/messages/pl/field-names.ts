import type { Translation } from '../translate.ts';

/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: 'Źródło dowodu',
  accountAddress: 'Adres lub nazwa użytkownika',
  extra: 'Praca dodatkowa',
  weekdays: '{{from}}–{{to}}',
} as const satisfies Translation<'pl'>['fieldNames'];

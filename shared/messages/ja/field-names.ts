import type { Translation } from '../translate.ts';

/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: '証明した人',
  accountAddress: 'アドレスまたはユーザー名',
  extra: '追加の要望',
  weekdays: '{{from}}〜{{to}}',
} as const satisfies Translation<'ja'>['fieldNames'];

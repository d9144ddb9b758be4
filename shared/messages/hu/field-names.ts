import type { Translation } from '../translate.ts';

/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: 'Az igazolás forrása',
  accountAddress: 'Cím vagy felhasználónév',
  extra: 'Többletmunka',
  weekdays: '{{from}}–{{to}}',
} as const satisfies Translation<'hu'>['fieldNames'];

import type { Translation } from '../translate.ts';

/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: 'Ffynhonnell y prawf',
  accountAddress: 'Cyfeiriad neu enw defnyddiwr',
  extra: 'Ychwanegiad',
  weekdays: '{{from}}–{{to}}',
} as const satisfies Translation<'cy'>['fieldNames'];

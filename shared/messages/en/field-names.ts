/** Names that a field has in one kind of entry only, and a run of weekdays as it stands among the working hours. */
export const fieldNames = {
  anchorBy: 'Given by',
  accountAddress: 'Address or user name',
  extra: 'Extra',
  weekdays: '{{from}}–{{to}}',
} as const;

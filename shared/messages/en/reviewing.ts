/** Looking through what was read, before it is recorded. */
export const reviewing = {
  inThread: '{{at}} of {{of}} in this exchange',
  everything: 'Everything again',
  leaveOthers_one: 'Leave out {{count}} other',
  leaveOthers_other: 'Leave out the {{count}} others',
} as const;

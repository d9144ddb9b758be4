/** Looking through what was read, before it is recorded. */
export const reviewing = {
  inThread: '{{at}} of {{of}} in this exchange',
  everything: 'Everything again',
  leaveOthers_one: 'Leave out {{count}} other',
  leaveOthers_other: 'Leave out the {{count}} others',
  nobodys: 'left out: nobody’s',
  left: 'left out',
  unassigned: 'nobody said whose',
  leftCount_one: '{{count}} left out',
  leftCount_other: '{{count}} left out',
  unassignedCount_one: '{{count}} nobody said whose it is',
  unassignedCount_other: '{{count}} nobody said whose they are',
} as const;

/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Még semmiben sem állapodtunk meg: leendő ügyfél',
} as const;

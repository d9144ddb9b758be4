/** Repairing a damaged journal from a backup. */
export const repair = {
  title: 'Repair from a backup',
  lead: 'Choose a backup or a copy of this journal. Only lines and files that prove themselves are taken from it. What stands here now is kept beside the journal; nothing is deleted.',
  act: 'Choose a backup…',
  running: 'Repairing…',
  done: 'Repaired. All holds again.',
  some: 'Repaired as far as the backup reaches.',
  none: 'This backup has nothing that would help. Nothing was changed. Try an older or a newer one.',
  repaired: 'Whole again',
  left: 'Left as it was',
} as const;

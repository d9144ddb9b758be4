/** Repairing a damaged journal from a backup. */
export const repair = {
  title: 'Repair',
  lead: 'Where a program only added something, such as line ends of its own, the journal can be repaired from itself. Otherwise choose a backup or a copy. Only lines and files that prove themselves are taken. What stands here now is kept beside the journal; nothing is deleted.',
  act: 'Choose a backup…',
  running: 'Repairing…',
  done: 'Repaired. All holds again.',
  some: 'Repaired as far as the backup reaches.',
  none: 'This backup has nothing that would help. Nothing was changed. Try an older or a newer one.',
  repaired: 'Whole again',
  left: 'Left as it was',
  own: 'Repair from what is here',
  noneHere: 'What is here is not enough. Nothing was changed. Choose a backup.',
} as const;

/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: 'There is not enough room in the place you chose, so nothing was left there. The journal is as it was. Free some space or choose another place, and try again.',
  forbidden:
    'The system does not allow this in the place you chose, so nothing was done. The journal is as it was. Check the permissions or choose another place.',
  gone: 'What you chose is not there any more, so nothing was done. The journal is as it was. Connect the disk or choose again.',
} as const;

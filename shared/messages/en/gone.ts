/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'Your journal is not here',
  away: 'The journal that was in “{{folder}}” is not there now. If it lies on a disk that is unplugged, or in a folder that is not synced yet, bring that back and try again. Nothing was deleted by this program.',
  shut: 'Your journal cannot be opened',
  again: 'Try again',
  choose: 'Choose its folder…',
  anew: 'Begin a new journal instead',
  backups: 'Backups of it on this computer',
  damaged:
    'Its file vault.json is damaged, and without it nothing can be opened. The entries beside it may well be intact: keep that folder. A backup is restored to a folder of its own.',
  where: 'Where is your journal?',
  lost: 'The file on this computer that says where your journal lies is damaged. The journal itself was not touched: say which one is yours, and the program goes on with it.',
  known: 'Journals that were open on this computer',
  use: 'Go on with it',
} as const;

/** A sentence for every code: what is wrong, and what to do. */
export const errors = {
  'invalid-input': 'Something in this form cannot be recorded as it is. Please look at the marked fields.',
  'not-found': 'This is not in the journal. It may belong to another client, or to a journal that is not here.',
  'no-vault': 'There is no journal in this folder. Choose another folder, or begin a new journal.',
  'already-exists': 'There is something in this folder already. Choose an empty folder; nothing was changed.',
  locked: 'The journal is locked. Enter your passphrase to go on.',
  'wrong-passphrase': 'That passphrase does not open this journal.',
  'disk-full':
    'The disk is full: this was not saved. Free some space and record it again; everything saved before is intact.',
  'read-only':
    'This folder cannot be written to, so nothing was saved. Check the disk and its permissions, then try again.',
  corrupt:
    'A part of the journal is damaged. What is intact can still be read; nothing was changed. Open Verify to see which entry.',
  'newer-version':
    'This journal was written by a newer version of On Record. It was not touched; please update the app.',
  'in-use': 'Another window or program on this computer is writing to this journal. Close it there, then try again.',
  'too-large': 'This is too large to keep. Shorten it, or attach it as a file.',
  cancelled: 'Stopped, as you asked. Nothing was changed.',
  erased: 'This client was erased. Its records are not read, even where a synced folder has brought them back.',
  unexpected: 'Something went wrong that should not have. What was recorded before is safe; please try again.',
} as const;

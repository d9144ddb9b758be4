/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Recorded before that, and kept: {{number}}. Press the same button again when you can; nothing is recorded twice.',
  unread:
    'The folder of the journal is not there any more, so it cannot be read. Connect the disk or bring the folder back, and try again. Nothing was changed.',
  unreadable:
    'The system does not allow the folder of the journal to be read. Check whose folder it is and its permissions, then try again. Nothing was changed.',
  tooLargeFile:
    'This file is larger than 500 MB, the most that is kept of one. Nothing was kept. Cut it into parts, or keep the part that matters.',
  noFile: 'Only a file can be kept: this is a folder or a link. Nothing was kept. Choose the file itself.',
  fileGone: 'This file is not there any more. Nothing was kept. Connect its disk, or choose it again.',
} as const;

/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Recorded before that, and kept: {{number}}. Press the same button again when you can; nothing is recorded twice.',
  unread:
    'The folder of the journal is not there any more, so it cannot be read. Connect the disk or bring the folder back, and try again. Nothing was changed.',
  unreadable:
    'The system does not allow the folder of the journal to be read. Check whose folder it is and its permissions, then try again. Nothing was changed.',
} as const;

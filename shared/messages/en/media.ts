/** What the files of exhibits are called. */
export const media = {
  inForm: '{{name}}, {{form}}',
  picture: 'Picture',
  sound: 'Sound',
  film: 'Film',
  mail: 'Mail',
  mailbox: 'Mailbox',
  calendar: 'Calendar',
  table: 'Table',
  document: 'Document',
  page: 'Web page',
  text: 'Text',
  archive: 'Archive',
  file: 'File',
} as const;

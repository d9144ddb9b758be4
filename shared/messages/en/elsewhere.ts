/** Other computers that write in the same journal, and what has not arrived of them. */
export const elsewhere = {
  awaited:
    'Another computer has recorded more here than has arrived. Let the folder finish syncing; figures may change then. What you record meanwhile is kept.',
  unreadable: 'Client that cannot be read',
  title: 'Computers',
  lead: 'Each computer writes files of its own in this journal, and a folder sync carries them. This program sends nothing.',
  here: 'This computer',
  other: 'Another computer',
  last: 'Entries: {{number}}. Last one: {{entry}}, {{day}}',
  missing: 'Some of what it recorded has not arrived yet.',
  unknown: 'A computer of which nothing has arrived yet',
  foldersMissing:
    'Clients whose folder is missing: {{number}}. This program deleted nothing. Let the folder finish syncing, bring the folder back, or verify the journal and repair it from a backup.',
  folderGone:
    'The folder of the journal is not there any more, so this was not saved. Connect the disk or bring the folder back, and try again; what you typed stays here.',
} as const;

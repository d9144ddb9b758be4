/** Words left out of a record: how the paper says it, and how they are chosen. */
export const withheld = {
  label: 'Withheld',
  passagesOf: 'passages of “{{field}}”',
  file: 'the file and its fingerprint',
  set: 'what the correction changes',
  cover_one:
    '{{count}} field withheld, in entry {{entries}}; what is blacked out there is neither on these pages nor in the attached journal',
  cover_other:
    '{{count}} fields withheld, in entries {{entries}}; what is blacked out there is neither on these pages nor in the attached journal',
  coverPassages_one:
    'of {{count}} of them the other words are printed, but they cannot be checked by the journal: the field as a whole is withheld from the proof',
  coverPassages_other:
    'of {{count}} of them the other words are printed, but they cannot be checked by the journal: the fields as a whole are withheld from the proof',
  choose: {
    title: 'Leave words out',
    nothing: 'nothing is left out',
    lead: 'What you leave out stands as a black bar on the page. It is in none of the bytes of the PDF or the bundle, and the cover says how much was left out and where. Your own journal keeps everything. Private fields are never in a report.',
    find: 'Find an entry',
    none: 'No entry has these words.',
    more: 'Show more',
    counted_one: '{{count}} field left out',
    counted_other: '{{count}} fields left out',
    whole: 'Leave out the whole field',
    mark: 'Black out the selected words',
    clear: 'Show it all again',
    how: 'Select words in the text, then black them out. The rest of this field is printed, but a reader cannot check it against the journal.',
    selectFirst: 'First select the words in the text.',
    shown: 'On the page:',
    file: 'The file itself',
    done: 'Done',
    forget: 'Leave nothing out',
  },
} as const;

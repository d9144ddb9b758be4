/** The page that checks a bundle or a report in any browser, and what may be found. */
export const verifier = {
  title: 'Check a record',
  lead: 'This page checks a bundle or a report made with On Record. It works inside your browser alone: nothing is sent anywhere, and no network is needed.',
  language: 'Language',
  drop: 'Drop the bundle (.zip) or the report (.pdf) here',
  choose: 'Choose a file…',
  checking: 'Checking…',
  holds: 'Everything in this file holds together.',
  holdsNot: 'Not everything holds.',
  nothing: 'This report holds nothing that could be checked by itself.',
  notOurs: 'This is neither a bundle nor a report.',
  failed: 'The file could not be read.',
  faults: 'What does not hold',
  notes: 'Good to know',
  what: 'What was checked',
  file: 'File',
  report: 'Report',
  made: 'Made',
  covers: 'Covers',
  coversAll: 'everything',
  coversSome: 'all days, but only chosen entries',
  journal: 'Journal',
  exhibitsLabel: 'Exhibits',
  anchorsLabel: 'Proof from outside',
  anchors: {
    holds:
      'Time-stamp of {{at}} by {{by}}: at that time the journal existed as far as entry {{of}}. The time-stamp gives that name itself, and anybody can make one in any name: whether its authority is to be trusted is for you to judge, by the SHA-256 of its certificate:',
    told: '{{at}}, {{by}}: the fingerprint of entry {{of}} was given outside (entry {{n}}). Ask there whether it is this one.',
    absent:
      'Entry {{n}} names a time-stamp that reaches to entry {{of}}. Its file is not in this bundle, so it was not checked.',
    broken: 'The proof from outside in entry {{n}} does not fit.',
  },
  fingerprint: 'Fingerprint',
  sha256: 'SHA-256 of this file',
  reportSha256: 'SHA-256 of the report',
  entriesGiven_one: '{{count}} entry',
  entriesGiven_other: '{{count}} entries',
  of_one: 'of {{count}} recorded',
  of_other: 'of {{count}} recorded',
  exhibits_one: '{{count}} exhibit, byte for byte',
  exhibits_other: '{{count}} exhibits, byte for byte',
  printed: 'The short form of this fingerprint must be printed at the foot of every page of the report.',
  entry: 'entry {{n}}',
  line: 'line {{line}}',
  fields: 'left out: {{fields}}',
  numbers: 'entries {{numbers}}',
  times_one: '{{count}} time',
  times_other: '{{count}} times',
  compareTitle: 'Do you hold a fingerprint from an earlier day?',
  compareLead:
    'It may stand on an earlier report, in a mail, or on paper. Type or paste it here: then it shows whether this journal is the one it was taken from.',
  compareLabel: 'Fingerprint or SHA-256',
  isEnd: 'This is the fingerprint of the whole journal in this file.',
  isEntry:
    'It is. The journal had this fingerprint at entry {{n}}, recorded {{at}}. Nothing up to that entry was changed since.',
  isFile: 'This is the SHA-256 of this very file.',
  isReport: 'This is the SHA-256 of the report in this bundle.',
  isBroken: 'It stands in this file, but the journal here does not hold, as said above: so it proves nothing of it.',
  isNone:
    'It is not in this file. Either it belongs to another journal or a later day, or the journal was written anew.',
  isForm: 'A fingerprint has 64 digits from 0–9 and a–f; the first 16 will do.',
  limitsTitle: 'What this cannot show',
  limits: {
    rewritten:
      'Whoever holds a journal or a bundle could write it anew from any entry to its end, with new fingerprints, and name other pages there as the report. That is noticed only by comparing with a fingerprint, a report or a copy that somebody else held before, and that is later than the changed entry.',
    pages:
      'Of a report alone, the journal inside it is checked, and whether another program changed or saved the file; somebody who knows how could hide that. What its pages, its title and its dates say is proved by the SHA-256 of the file, which stands in the bundle’s journal and in the journal it was made from.',
    later:
      'That nothing was recorded afterwards. A file shows the journal as it was when the report was made: an older one may be given for the newest. Look at its day, and ask for one of today.',
    truth: 'That what was written is true or complete, or that the clock was right.',
    page: 'That this page itself is genuine. Whoever can change a bundle can change the page in it: in a dispute, use one from elsewhere, such as the program’s own.',
    readme:
      'What README.txt in a bundle says. Nothing here rests on it, and whoever can change a bundle can change it too.',
    zip: 'What stands in a zip beside its files: times, marks, and bytes that no program shows. Nothing here rests on them.',
    nobody: 'Nobody has certified this record. It is one side’s own account.',
  },
  findings: {
    'line-unreadable': 'This line is not one of an exported journal.',
    'line-respelled': 'This line is spelled otherwise than the program writes it, so it could be read in two ways.',
    'line-changed':
      'This line does not follow from the line before it: it, or one before it, was changed, or lines were moved.',
    'text-changed': 'The text of this entry is not the one that was recorded.',
    'field-changed': 'A field of this entry is not the one that was recorded.',
    'number-missing': 'At least one entry is missing here: the numbers leave a gap, or stand out of order.',
    'line-foreign': 'This line belongs to another journal.',
    'line-awaited':
      'When this entry was recorded, more of another computer’s journal was there than is here now. Ask for what is missing.',
    'state-unknown':
      'This entry says that a report was made from a state that the journal never had: entries before it were written anew.',
    'end-differs': 'The journal does not end with the fingerprint that was printed: lines were cut off or added.',
    'pdf-unreadable':
      'This PDF is damaged, or was saved again by another program. It is not the file that was issued, and its pages may say something else.',
    'pdf-changed':
      'This PDF is not as the program wrote it: it was changed or saved anew since. Its pages may say something else than the journal inside it. Ask for the file that was issued.',
    'pdf-without-journal': 'The journal is missing from the report.',
    'pdf-journal-differs': 'The journal inside the report is not the one in the bundle.',
    'pdf-not-issued': 'This report is not the one the journal says was issued: its pages may say something else.',
    'zip-unreadable': 'This zip is cut off or damaged.',
    'zip-hidden': 'The zip holds bytes that belong to none of its files.',
    'zip-doubled': 'Two files in the zip have the same name.',
    'zip-path': 'This name leads out of its place. It was not read.',
    'zip-too-large': 'This file unpacks to more than it says, or cannot be unpacked.',
    'zip-as-pdf': 'Other programs take this zip for a PDF, and may show pages that are not the report’s.',
    'manifest-missing': 'The list of files is missing.',
    'manifest-unreadable': 'The list of files cannot be read.',
    'manifest-differs': 'The list of files says something else than what is there.',
    'withheld-differs': 'The list of what was withheld is not what is missing from the journal.',
    'file-missing': 'A file that is listed is missing.',
    'file-extra': 'A file that nothing lists: it is no part of the record.',
    'file-changed': 'This file is not the one that is listed: it was changed.',
    'exhibit-absent': 'The file of an exhibit is missing.',
    'exhibit-unproven': 'This file is not the one that was recorded as this exhibit.',
    'anchor-broken': 'A proof from outside does not fit this journal, or its file is no time-stamp that holds.',
    'fields-withheld': 'Fields were withheld here on purpose. The rest of the entry proves itself.',
    'private-withheld': 'The writer’s own opinion, feelings and notes are in no export. The rest proves itself.',
    'entries-left-out':
      'These entries were left out whole. Their place in the order proves itself; what they say is not here.',
    'left-out-within':
      'Recorded in the days that the report covers, and left out whole: they may tell of other days, or be of a kind that was not chosen. Ask what they say.',
    'number-twice':
      'The journal names more than one report by this number. This is the last of them: ask for the others.',
    'nothing-to-check':
      'There is no journal in this PDF, so nothing in it could be checked. A record always carries one. Other reports do not: compare their SHA-256 with the one in the journal they were made from.',
    'verifier-differs':
      'The verify.html in the bundle is not the one of this version. This program did the checking, not that page.',
  },
} as const;

/** How the record is kept, where its proof ends, how to check it, and what its writer may declare. Read aloud in a room of strangers. */
export const kept = {
  howTitle: 'How this record is kept',
  sealed:
    'The journal behind this record is kept with the program On Record on the writer’s own computer. When an entry is recorded it is sealed: the program writes it down together with the time shown by the computer, and offers no way to change or delete it afterwards.',
  corrected:
    'A mistake is corrected by a further entry with its own number, time and reason. The first wording stays in the journal, and in this record it stands unchanged above its correction. An entry can be withdrawn in the same way; it stays readable.',
  numbered:
    'Entries are numbered 1, 2, 3 … without gaps on each computer. Numbers that are missing here were left out of this copy; the first page says how many and why.',
  chained:
    'Each entry carries a fingerprint (SHA-256) computed from its own content and from the fingerprint of the entry before it. A change to any entry changes every fingerprint after it, down to the last one, which is printed on every page.',
  times:
    'Two times are kept for each entry. When it happened is what the writer said. When it was recorded is taken from this computer’s clock, which the writer cannot set from within the program. “From memory” stands where more than 24 hours lie between the two.',
  clock:
    'Where the clock had gone back, had been changed, or the time zone had changed since the entry before, the entry says so.',
  both: 'The journal is meant to hold the good as well as the bad: what the client did well, and what the writer missed, have entries of their own.',
  endsTitle: 'Where its proof ends',
  evident:
    'The record is tamper-evident, not tamper-proof. Whoever holds the computer and writes the journal anew with new fingerprints, from the first entry or any later one to its end, leaves no trace inside that journal.',
  outside:
    'Such a rewriting can be found only by comparing with something outside: an earlier fingerprint, report or copy that somebody else holds. From the day another person has a fingerprint, nothing up to it can be changed without their being able to tell.',
  anchorsNone: 'No proof from outside had been recorded when this record was made.',
  anchors_one:
    'One proof from outside had been recorded when this record was made. It reaches as far as entry {{entry}}.',
  anchors_other:
    '{{count}} proofs from outside had been recorded when this record was made. The latest reaches as far as entry {{entry}}.',
  clockLimit: 'The times rest on the clock of this computer. The program cannot show that the clock was right.',
  truthLimit:
    'The fingerprints show that entries were not changed. They cannot show that what was written is true or complete.',
  pagesLimit:
    'The fingerprints cover the journal, not these pages: whoever knows how could put other pages around the same journal. That is found by the SHA-256 of this file. What was recorded after this record was made is not in it.',
  nobody: 'Nobody has certified this record. It is one side’s own account, and it is not legal advice.',
  declarationTitle: 'Declaration',
  declarationNote:
    'This is a form. Read it, change what does not fit, strike out what is not so, and sign only what is true. Wording that a court or an authority asks for comes first.',
  declaration: {
    who: 'I am {{name}}. I wrote the entries of this record.',
    whoTrade: 'I am {{name}} ({{trade}}). I wrote the entries of this record.',
    practice: 'I keep this journal in the regular course of my work.',
    knowledge: 'The entries rest on my own knowledge, unless they say otherwise.',
    times: 'I made them at the times shown as “recorded”, and said as well as I knew when each thing happened.',
    exhibits: 'The exhibits are copies of files that I received or made myself. I have not changed them.',
    leftOut: 'I chose what is in this record. What was left out is named on its first page.',
    changes: 'Changes and additions of mine:',
    place: 'Place and date',
    signature: 'Signature',
  },
  verifyTitle: 'Checking this record',
  verifyFingerprint: 'Fingerprint of the journal, in full:',
  verifyHeads: 'The journal was written on several computers. Its fingerprint is computed from the last one of each:',
  verifyHead: 'Computer {{device}}, {{entries}}',
  verifyAttached:
    'The journal lines this record was made from are attached to this PDF as {{file}}. Fields that were left out are not in it; in their place stands a digest, so that the rest can still be checked.',
  verifyAttachmentHash: 'SHA-256 of the attached file {{file}}:',
  verifyCommand: 'With On Record installed, on any computer, this checks the PDF and names everything it finds:',
  verifyPlain:
    'Without On Record: save the attached file and compute its SHA-256, for instance with the command below. It must be the one printed above. The fingerprint of each line is the SHA-256 of the fingerprint before it, a line feed, and the line’s envelope; the last must be the fingerprint above.',
  verifySelf:
    'The SHA-256 of this PDF itself cannot be printed in it. It is kept in the journal, in the entry “Report issued” with the number {{number}}.',
} as const;

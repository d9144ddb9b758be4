/** Proof from outside: the fingerprint given to others, and what comes back. */
export const proof = {
  title: 'Proof from outside',
  lead: 'The fingerprint stands for every entry so far. Once somebody outside has it, a later change can be shown. Send it, print the code, or have it time-stamped; what comes back is kept here as outside proof. A mail or a file is weaker than a time-stamp: both can be made up.',
  client: 'Whose journal',
  qr: 'QR code of the fingerprint',
  copy: 'Copy as text',
  saveFile: 'Save as a file…',
  saveRequest: 'Request for a time-stamp…',
  bring: 'Bring back a mail, file or time-stamp…',
  subject: 'Fingerprint of my records, {{day}}',
  mailText:
    'Please keep this message. It shows that my records stood like this on {{stamp}}; it says nothing of what is in them. If it comes to a dispute, I may ask you to send it back to me.',
  fileText:
    'Fingerprint of a journal of On Record, {{stamp}}. Keep this file: it shows what the journal held then, and says nothing of what is in it.',
  save: 'Save for others',
  choose: 'Choose the mail, file or time-stamp',
  saved: 'Saved: {{name}}',
  added: 'Kept as outside proof.',
  none: 'Nobody outside has the fingerprint yet: all {{total}} entries depend on this computer alone.',
  reach:
    'Since {{day}}, somebody outside knows the entries up to {{number}}. That covers {{covered}} of {{total}} entries; the rest ({{alone}}) depend on this computer alone.',
  list: 'What came back',
  form: {
    mail: 'Mail (weaker)',
    file: 'File (weaker)',
    rfc3161: 'Time-stamp (RFC 3161)',
    other: 'Other',
  },
  upTo: 'up to entry {{number}}',
  by: 'by {{name}}',
  issuedBy: 'vouched for by {{name}}',
  unfit: 'This does not fit the journal as it is now: it was changed since, or this is another journal.',
  noFingerprint:
    'This carries no fingerprint of this journal. It may be cut off, or belong to another client: choose whose journal, above.',
  broken: 'This time-stamp does not hold: {{faults}}.',
  trustNote:
    'Whether the authority is to be trusted is yours, and the reader’s, to judge; compare its certificate: {{certificate}}',
  faults: {
    'not-granted': 'the authority did not grant it',
    'no-certificate': 'the certificate of the authority is missing or another one',
    'content-changed': 'its content was changed',
    'signature-bad': 'the signature is not right',
    'algorithm-unknown': 'its algorithm is not known here',
    'not-for-time-stamping': 'the certificate is not meant for time-stamps',
    'certificate-out-of-time': 'the certificate was not valid at that time',
  },
} as const;

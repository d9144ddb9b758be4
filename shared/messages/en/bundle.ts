/** The bundle: what its README says, and how it is made and told in the window. */
export const bundle = {
  readme: {
    title: '{{title}} — {{number}}',
    what: 'This bundle was made on {{at}} with On Record {{version}}. It holds a report, the journal the report was made from, and its exhibits, so that a reader who trusts neither side can check all of it.',
    filesTitle: 'What is in it',
    report: 'the report, as it was issued',
    journal: 'the journal line by line, as it was recorded; what was withheld stands as a digest',
    exhibits: 'the exhibits, byte for byte, by their number',
    manifest: 'every file with its size and SHA-256, what was left out, and the fingerprints',
    verifier: 'a page that checks all of this',
    checkTitle: 'How to check it',
    page: 'Open verify.html in a browser. It needs no network and sends nothing. Drop this zip on it. In a dispute, use a verify.html from elsewhere: whoever can change a bundle can change the page in it.',
    plain: 'Without that page: compute the SHA-256 of each file. It must be the one in manifest.json.',
    chain:
      'The journal can be followed with common tools (bash, jq, sha256sum), each computer by itself. The commands below print a line only where the chain breaks; the last hash must be the one in manifest.json.',
    fingerprint: 'Fingerprint of the journal',
    ends: 'A change of this bundle is found in this way. Whoever holds the computer could write a whole new journal, though: that is noticed only by comparing with a fingerprint from an earlier day that somebody else holds. Nobody has certified this record.',
  },
  window: {
    choice: 'Also make the bundle',
    hint: 'A zip beside the PDF, with the journal, the exhibits byte for byte, and a page that checks it all in any browser.',
    made: 'The bundle lies beside it: {{name}} ({{size}})',
    dropTitle: 'Is this file that report?',
    drop: 'Drop a PDF here, or choose one. It is compared with the fingerprints of all reports made here, and goes nowhere.',
    chooseFile: 'Choose a PDF…',
    isIt: 'Yes: {{file}} is {{number}}, made {{at}}. Not a byte differs.',
    unread: '{{file}} could not be read. It may have been moved or deleted: choose it again.',
    isNot: 'No: {{file}} is none of the reports in this list. It was changed, or comes from elsewhere.',
    tooLarge: '{{file}} is too large to be a report.',
    verifyHint: 'A report, a bundle, or the folder of a copy or a backup.',
    saveVerifier: 'Save the verifier page…',
    saveVerifierHint:
      'One file that checks bundles and reports in any browser, without this program and without a network. Give it to somebody together with a report.',
    savedVerifier: 'The page was saved.',
    dropVerify: 'You can also drop a bundle, a report or the folder of a copy on this page.',
  },
} as const;

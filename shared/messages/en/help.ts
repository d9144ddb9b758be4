/** The guide, and what the program is made of. */
export const help = {
  guide: {
    title: 'How On Record is used',
    lead: 'In a minute: what to do, what it proves, and how it can be read without this program.',
    job: 'The main job',
    steps: {
      record: {
        title: 'Write down what happened',
        text: 'In the log, or from anywhere with Ctrl/⌘ Shift Space. Facts in one field, their exact words in another, your opinion in a third that no report shows.',
      },
      correct: {
        title: 'Correct, never edit',
        text: 'What is recorded stays. A correction stands beneath its entry with its reason, and every figure follows it.',
      },
      ledgers: {
        title: 'Put down money, work and requests',
        text: 'Invoices, payments, promises, hours and what you wait for, under Money & work. Days late, interest and waiting are counted from these entries, and every figure opens them.',
      },
      next: {
        title: 'See what to do next',
        text: 'What next suggests a pattern from what is recorded, with steps and letters. You decide; the program never does.',
      },
      leave: {
        title: 'Let a client go',
        text: 'Five calm screens: decide, settle, hand over the accounts with your own access last, give the reason, close. You can leave and come back.',
      },
      reports: {
        title: 'Give it to a reader',
        text: 'Reports asks who will read it, and makes a PDF: the record for a dispute, or the handover for the client.',
      },
    },
    proof: 'What the record proves, and where that ends',
    proofs: {
      chain:
        'Each entry is chained to the one before it. Anybody can find out whether a recorded line was changed, left out or put in; Verify does it here, and the README says how to do it without this program.',
      clock: 'The times are those of this computer’s clock. Nobody else has witnessed them.',
      limit:
        'Whoever controls this computer could write the whole journal anew. What they cannot do is hide it from somebody who holds a fingerprint of an earlier day. So send one away now and then: it stands on every report.',
      nobody: 'Nothing here is certified by anyone, and nothing here is legal advice.',
    },
    terminal: 'From a terminal',
    terminals: {
      asks: 'What the window does can be asked for in a terminal too, for scripts or where there is no screen. Each call takes JSON and answers with a line of JSON.',
      limits:
        'While the window is open, a terminal reads; to record from it, close the window first. A passphrase is read from a file, never from the command. Where the command lies on your system is in the README under “The command line”.',
    },
    format: 'To be read in 2050',
    formats: {
      folder:
        'The journal is a folder of plain text files in UTF-8, one for each client and computer, only ever added to. Each line is one entry: a hash, a space, what the entry says about itself, a tab, and the entry, both as JSON.',
      hash: 'The hash is the SHA-256 of the line before and of this entry. A few lines of any programming language check it; they stand in README.md, among the program’s own files, under “How the record is kept”.',
      exhibits:
        'Exhibits are the files themselves, named by their SHA-256. With a passphrase all of it is sealed with AES-256-GCM under a key that the passphrase, or the recovery key, opens.',
      copy: 'Keep a copy of the folder, and of one report, in a place that is not this computer.',
    },
  },
  about: {
    title: 'About On Record',
    text: 'An offline journal of what happened with a client. It opens no connection, ever.',
    version: 'Version {{version}} · Electron {{electron}} · Chromium {{chromium}}',
    licences: 'What it is made of',
    licencesLead: 'On Record is under the MIT licence. It is shipped with the work of others, under their licences:',
    noText: 'The package brings no text of its own; its licence is the one named.',
    chromium: 'The licences of Electron and Chromium lie beside the program, as LICENSE and LICENSES.chromium.html.',
    trouble: 'Copy what went wrong',
    troubleLead:
      'For a report by mail: errors of this program with their times and places in it. It holds no name, no path and no word of the journal.',
    copied: 'Copied',
  },
} as const;

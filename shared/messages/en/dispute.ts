/** What the record for a dispute says beyond its entries: the exhibits laid in, the waiting as one line, interest, a single incident. */
export const dispute = {
  laid: {
    title: 'The exhibits',
    lead: 'Each exhibit under its number. Pages of PDFs and pictures are shown as they look; mails and texts with their words. The files themselves are kept byte for byte; their SHA-256 stands in the index.',
    heading: '{{number}} · {{name}}',
    page: 'Page',
    pageOf: 'page {{page}} of {{pages}}',
    cited: 'cited in entry {{entries}}',
    toIndex: 'to the index',
    smaller: 'shown smaller than it is',
    first: 'The first {{shown}} of {{count}} pages are shown here; the others are in the file.',
    cut: 'Only the beginning is shown here; the rest is in the file.',
    alt: 'Picture of exhibit {{number}}, {{name}}.',
    altPage: 'Page {{page}} of {{pages}} of exhibit {{number}}, {{name}}.',
    altText: 'It reads: {{text}}',
    why: {
      type: 'A file of this type ({{type}}) cannot be shown on paper. It can be looked at in the journal and compared by its SHA-256.',
      'too-large':
        'This file is too large to be shown on paper. It can be looked at in the journal and compared by its SHA-256.',
      locked: 'This PDF is protected by a password, so its pages are not shown here.',
      unreadable: 'This file could not be read as what its name says it is, so it is not shown here.',
      'by-choice': 'Not shown here, by the writer’s choice.',
    },
    mail: {
      from: 'From',
      to: 'To',
      cc: 'Copy to',
      date: 'Date',
      subject: 'Subject',
      files: 'Attached',
      file: '{{name}} ({{type}}, {{bytes}} bytes)',
    },
  },
  orderRecorded: 'in the order in which the entries were recorded, corrections beneath what they correct',
  filterSigns: 'of incidents and limits, only those about: {{signs}}',
  leftOut: {
    signs_one: '{{count}} incident or limit about other things',
    signs_other: '{{count}} incidents and limits about other things',
    unrelated_one: '{{count}} entry that neither names this incident nor is named by it',
    unrelated_other: '{{count}} entries that neither name this incident nor are named by it',
    exhibits_one: 'the content of {{count}} exhibit, which is named in the index ({{exhibits}})',
    exhibits_other: 'the contents of {{count}} exhibits, which are named in the index ({{exhibits}})',
  },
  waiting: {
    title: 'The waiting as one line',
    columns: { period: 'Without a gap', open: 'Requests open then', days: 'Days' },
    twice:
      'Added up row by row the requests make {{added}}. On some days several were open at once: with each day counted once it is {{once}}, so {{twice}} would be counted twice.',
  },
  interest: { title: 'Interest' },
  summary: { interest: 'Interest and fixed sums to that day' },
  asks: { title: 'What the writer asks for' },
  one: {
    title: 'Record of one incident',
    titleWith: 'Record of one incident with {{client}}',
    keptTitle: 'How it is kept, and where its proof ends',
    kept: 'Entries are sealed with the time of this computer when they are recorded, and are not changed afterwards; corrections stand beneath what they correct. The record is tamper-evident: a later change can be noticed, but not prevented. It rests on the writer’s own computer and clock, and nobody has certified it. The journal lines behind it are attached to this PDF; “on-record verify” checks them.',
  },
  qr: {
    title: 'The number of this report and the fingerprint, for a camera. The code leads nowhere.',
    alt: 'QR code with the text: {{text}}',
  },
} as const;

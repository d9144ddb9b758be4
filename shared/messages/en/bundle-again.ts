/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'Make its bundle…',
  title: 'The bundle of {{number}}',
  lead: 'Give back the PDF as it was issued. It is compared with the fingerprint recorded then. Only where not a byte differs is the bundle made, and it holds exactly that report.',
  drop: 'Drop the PDF of {{number}} here, or choose it.',
  chosen: 'Chosen: {{file}}',
  choose: 'Choose the PDF…',
  go: 'Make the bundle…',
  making: 'The bundle is being made…',
  save: 'Save the bundle',
  zip: 'Bundle (zip)',
  made: 'The bundle was made: {{name}} ({{size}}). It can be checked with the verify.html in it, in any browser.',
  none: '{{file}} is none of the reports issued about this client. It was changed, or comes from elsewhere. No bundle was made.',
  another: '{{file}} is another report: {{number}}. No bundle was made.',
} as const;

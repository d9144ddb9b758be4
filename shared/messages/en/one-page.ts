/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'Without installing anything, the page verify.html checks this PDF in any browser and needs no network. Its writer can give you the page; in a dispute, take it from elsewhere.',
  file: '{{type}}, {{bytes}} bytes',
  inForce: 'Terms recorded before, and in force',
  moreIn: '{{count}} more: entries {{entries}}',
} as const;

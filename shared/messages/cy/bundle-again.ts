import type { Translation } from '../translate.ts';

/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'Gwneud ei fwndel…',
  title: 'Bwndel {{number}}',
  lead: 'Dewch â’r PDF yn ôl fel y’i cyhoeddwyd. Fe’i cymherir â’r ôl bys a gofnodwyd bryd hynny. Dim ond os nad oes yr un beit yn wahanol y gwneir y bwndel, a’r union adroddiad hwnnw fydd ynddo.',
  drop: 'Gollyngwch PDF {{number}} yma, neu dewiswch ef.',
  chosen: 'Dewiswyd: {{file}}',
  choose: 'Dewis y PDF…',
  go: 'Gwneud y bwndel…',
  making: 'Wrthi’n gwneud y bwndel…',
  save: 'Cadw’r bwndel',
  zip: 'Bwndel (zip)',
  made: 'Gwnaed y bwndel: {{name}} ({{size}}). Gellir ei wirio â’r verify.html sydd ynddo, mewn unrhyw borwr.',
  none: 'Nid yw {{file}} ymhlith yr adroddiadau a wnaed am y cleient hwn. Fe’i newidiwyd, neu daw o rywle arall. Ni wnaed bwndel.',
  another: 'Adroddiad arall yw {{file}}: {{number}}. Ni wnaed bwndel.',
} as const satisfies Translation<'cy'>['bundleAgain'];

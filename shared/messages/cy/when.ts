import type { Translation } from '../translate.ts';

export const when = {
  label: 'Pryd y digwyddodd',
  placeholder: 'Nawr',
  hint: 'Fel y byddech yn ei ddweud: “ddoe tua chanol dydd”, “dydd Mawrth diwethaf”, “21 Tachwedd”.',
  understood: 'Deallwyd: {{when}}',
  unclear: 'Heb ei ddeall eto. Rhowch gynnig ar “ddoe”, “21 Tachwedd” neu “rhwng 10 a 12”.',
  either: 'Gallai’r diwrnod a’r mis fod o chwith: gwiriwch.',
  ahead: 'Mae hyn yn y dyfodol.',
  choose: 'Neu dewiswch',
  cannot: 'Nodwch pryd y digwyddodd mewn ffordd y gellir ei deall, neu gadewch hwn yn wag am “nawr”.',
} as const satisfies Translation<'cy'>['when'];

import type { Translation } from '../translate.ts';

/** Trwsio dyddlyfr a ddifrodwyd o gopi wrth gefn. */
export const repair = {
  title: 'Trwsio',
  lead: 'Lle nad yw rhaglen ond wedi ychwanegu rhywbeth, megis ei diweddiadau llinell ei hun, gellir trwsio’r dyddlyfr ohono’i hun. Fel arall dewiswch gopi wrth gefn neu gopi arall. Dim ond llinellau a ffeiliau sy’n profi eu hunain a gymerir. Cedwir yr hyn sydd yma nawr wrth ymyl y dyddlyfr; ni chaiff dim ei ddileu.',
  act: 'Dewis copi wrth gefn…',
  running: 'Wrthi’n trwsio…',
  done: 'Wedi’i drwsio. Mae popeth yn gywir eto.',
  some: 'Wedi’i drwsio cyn belled ag y mae’r copi wrth gefn yn cyrraedd.',
  none: 'Nid oes dim yn y copi hwn a fyddai’n helpu. Ni newidiwyd dim. Rhowch gynnig ar un hŷn neu ddiweddarach.',
  repaired: 'Yn gyfan eto',
  left: 'Wedi’i adael fel yr oedd',
  own: 'Trwsio o’r hyn sydd yma',
  noneHere: 'Nid yw’r hyn sydd yma’n ddigon. Ni newidiwyd dim. Dewiswch gopi wrth gefn.',
} as const satisfies Translation<'cy'>['repair'];

import type { Translation } from '../translate.ts';

/** Trwsio dyddlyfr a ddifrodwyd o gopi wrth gefn. */
export const repair = {
  title: 'Trwsio o gopi wrth gefn',
  lead: 'Dewiswch gopi wrth gefn neu gopi arall o’r dyddlyfr hwn. Dim ond llinellau a ffeiliau sy’n profi eu hunain a gymerir ohono. Cedwir yr hyn sydd yma nawr wrth ymyl y dyddlyfr; ni chaiff dim ei ddileu.',
  act: 'Dewis copi wrth gefn…',
  running: 'Wrthi’n trwsio…',
  done: 'Wedi’i drwsio. Mae popeth yn gywir eto.',
  some: 'Wedi’i drwsio cyn belled ag y mae’r copi wrth gefn yn cyrraedd.',
  none: 'Nid oes dim yn y copi hwn a fyddai’n helpu. Ni newidiwyd dim. Rhowch gynnig ar un hŷn neu ddiweddarach.',
  repaired: 'Yn gyfan eto',
  left: 'Wedi’i adael fel yr oedd',
} as const satisfies Translation<'cy'>['repair'];

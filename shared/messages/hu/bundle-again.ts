import type { Translation } from '../translate.ts';

/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'Csomag készítése…',
  title: '{{number}}: a jelentés csomagja',
  lead: 'Adja meg a PDF-et úgy, ahogy elkészült. Összevetjük az akkor rögzített ujjlenyomattal. A csomag csak akkor készül el, ha egyetlen bájt sem tér el, és pontosan azt a jelentést tartalmazza.',
  drop: 'Húzza ide a jelentés PDF-jét ({{number}}), vagy válassza ki.',
  chosen: 'Kiválasztva: {{file}}',
  choose: 'PDF kiválasztása…',
  go: 'Csomag készítése…',
  making: 'Készül a csomag…',
  save: 'Csomag mentése',
  zip: 'Csomag (zip)',
  made: 'Elkészült a csomag: {{name}} ({{size}}). A benne lévő verify.html bármely böngészőben ellenőrzi.',
  none: '{{file}}: nem szerepel az ügyfélről készült jelentések között. Megváltoztatták, vagy máshonnan való. Csomag nem készült.',
  another: '{{file}}: ez egy másik jelentés ({{number}}). Csomag nem készült.',
} as const satisfies Translation<'hu'>['bundleAgain'];

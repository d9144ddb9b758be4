import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'Telepítés nélkül: a verify.html oldal bármely böngészőben, hálózat nélkül ellenőrzi ezt a PDF-et. Az oldalt a kivonat készítője adhatja át; vita esetén máshonnan való példányt érdemes használni.',
  file: '{{type}}, {{bytes}} bájt',
  inForce: 'Korábban rögzített, hatályos feltételek',
  moreIn: 'További {{count}}; bejegyzések: {{entries}}',
} as const satisfies Translation<'hu'>['onePage'];

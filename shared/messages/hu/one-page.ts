import type { Translation } from '../translate.ts';

/** What a record says on one page, and what is told where there is no room for all. */
export const onePage = {
  check:
    'A verify.html oldal telepítés és hálózat nélkül, bármely böngészőben ellenőrzi ezt a PDF-et. Az oldalt a kivonat készítője is átadhatja; vita esetén használjon máshonnan való példányt.',
  file: '{{type}}, {{bytes}} bájt',
  inForce: 'Korábban rögzített, hatályos feltételek',
  moreIn: 'További {{count}}; bejegyzések: {{entries}}',
} as const satisfies Translation<'hu'>['onePage'];

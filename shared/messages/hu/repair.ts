import type { Translation } from '../translate.ts';

/** Sérült napló javítása biztonsági mentésből. */
export const repair = {
  title: 'Javítás biztonsági mentésből',
  lead: 'Válasszon biztonsági mentést vagy másolatot erről a naplóról. A program csak olyan sorokat és fájlokat vesz át belőle, amelyeket az ujjlenyomatuk igazol. Ami most itt van, a napló mellett megmarad; semmi sem törlődik.',
  act: 'Biztonsági mentés kiválasztása…',
  running: 'Javítás…',
  done: 'Kijavítva. Minden rendben van.',
  some: 'Kijavítva, ameddig a biztonsági mentés elér.',
  none: 'Ebben a biztonsági mentésben nincs, ami segítene. Semmi sem változott. Próbáljon régebbit vagy újabbat.',
  repaired: 'Újra ép',
  left: 'Változatlanul hagyva',
} as const satisfies Translation<'hu'>['repair'];

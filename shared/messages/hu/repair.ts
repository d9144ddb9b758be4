import type { Translation } from '../translate.ts';

/** Sérült napló javítása biztonsági mentésből. */
export const repair = {
  title: 'Javítás biztonsági mentésből',
  lead: 'Válasszon biztonsági mentést vagy másolatot erről a naplóról. Csak olyan sorokat és fájlokat veszünk át, amelyeket az ujjlenyomatuk igazol. Ami most itt áll, azt a naplón kívül megőrizzük; semmit sem törlünk.',
  act: 'Biztonsági mentés kiválasztása…',
  running: 'Javítás…',
  done: 'Kijavítva. Minden rendben van.',
  some: 'Kijavítva, ameddig a biztonsági mentés elér.',
  none: 'Ebben a biztonsági mentésben nincs, ami segítene. Semmi sem változott. Próbáljon régebbit vagy újabbat.',
  repaired: 'Újra ép',
  left: 'Változatlanul hagyva',
} as const satisfies Translation<'hu'>['repair'];

import type { Translation } from '../translate.ts';

/** Sérült napló javítása biztonsági mentésből. */
export const repair = {
  title: 'Javítás',
  lead: 'Ha egy program csak hozzátett valamit, például saját sorvégeket, a napló önmagából is kijavítható. Egyébként válasszon biztonsági mentést vagy másolatot. A program csak olyan sorokat és fájlokat vesz át, amelyeket az ujjlenyomatuk igazol. Ami most itt van, a napló mellett megmarad; semmi sem törlődik.',
  act: 'Biztonsági mentés kiválasztása…',
  running: 'Javítás…',
  done: 'Kijavítva. Minden rendben van.',
  some: 'Kijavítva, ameddig a biztonsági mentés elér.',
  none: 'Ebben a biztonsági mentésben nincs, ami segítene. Semmi sem változott. Próbáljon régebbit vagy újabbat.',
  repaired: 'Újra ép',
  left: 'Változatlanul hagyva',
  own: 'Javítás abból, ami itt van',
  noneHere: 'Ami itt van, nem elég. Semmi sem változott. Válasszon biztonsági mentést.',
} as const satisfies Translation<'hu'>['repair'];

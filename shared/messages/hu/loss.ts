import type { Translation } from '../translate.ts';

/** A client whose folder is lost for good, and saying so once. */
export const loss = {
  unnamed: 'Ügyfél, akinek a neve itt már nem ismert',
  known: '{{name}} · bejegyzések: {{entries}}',
  offer: 'Végleg elveszett…',
  title: 'Végleg elveszett',
  text: 'Ezzel semmi sem törlődik, és semmi sem merül feledésbe: az Ön indoklásával és a mai dátummal rögzítve lesz, hogy ennek az ügyfélnek a mappája nem hozható vissza. A napló ellenőrzése ettől kezdve riasztás nélkül említi. Ha a mappa mégis előkerül, a program újra beolvassa.',
  advice:
    'Előbb nézze meg a biztonsági mentéseket: egy visszaállított mentésben az ügyfél az akkori állapotában megvan.',
  why: 'Mi történt a mappával',
  whyHint: 'Például: a régi lemez elromlott, és egyik mentésben sem volt benne.',
  act: 'Az elvesztés rögzítése',
} as const satisfies Translation<'hu'>['loss'];

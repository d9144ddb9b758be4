import type { Translation } from '../translate.ts';

/** Amit az ügyfél törlése más számítógépek piszkozatairól mond. */
export const erasing = {
  elsewhere:
    'Más számítógépek fájljaiban is vannak piszkozatok erről az ügyfélről. Mindegyik számítógép maga törli a sajátját, amikor legközelebb megnyitja ezt a naplót, és látja, hogy az ügyfelet törölték; addig ebben a mappában maradnak.',
  alsoElsewhere: 'Törlés itt, most, mert az a számítógép már nincs meg, vagy ez volt az egy korábbi néven',
  unread:
    'Ezek a piszkozatfájlok nem olvashatók, és lehetnek bennük szavak erről az ügyfélről. Megmaradnak: nézze meg őket, és törölje őket maga, ha semmi sem kell belőlük.',
} as const satisfies Translation<'hu'>['erasing'];

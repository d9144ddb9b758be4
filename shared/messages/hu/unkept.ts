import type { Translation } from '../translate.ts';

/** Begépelt, de még nem mentett szöveg, és az ablak, amely vele együtt zárulna be. */
export const unkept = {
  waiting:
    'Amit begépelt, azt még nem lehetett menteni: a naplómappa nincs meg, vagy a lemeze megtelt vagy csak olvasható. Amíg ez az ablak nyitva van, megmarad, és a program elmenti, amint lehet.',
  again: 'Mentés most',
  lost: 'A napló zárolása megelőzte, hogy egy begépelt szöveget menteni lehetett volna: a mappája nem volt meg, vagy a lemeze megtelt vagy csak olvasható volt. Az a szöveg elveszett; a rögzített bejegyzéseket ez nem érinti.',
  closing: 'Amit begépelt, még nincs elmentve.',
  closingText:
    'A naplómappa nincs meg, vagy a lemeze megtelt vagy csak olvasható. Ha ez az ablak most bezárul, a szöveg elvész. Előbb tegye vissza a mappát, vagy másolja ki a szöveget.',
  stay: 'Az ablak maradjon nyitva',
  close: 'Bezárás így is',
} as const satisfies Translation<'hu'>['unkept'];

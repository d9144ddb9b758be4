/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored:
    'Visszaállítva ide: „{{folder}}”. Minden fájl olyan, amilyennek a mentés listája mondja, és az egész ellenőrzése hibátlan.',
  compared: 'Visszaállított bejegyzések: {{restored}}. A jelenlegi napló bejegyzései: {{present}}.',
  stays: 'A jelenlegi naplója nem változott, és a helyén marad: „{{folder}}”.',
  goOn: 'Folytatás a visszaállított naplóval',
  keepPresent: 'A jelenlegi megtartása',
  missedHere:
    '{{when}} óta nem sikerült biztonsági mentést készíteni ezen a számítógépen. Szabadítson fel helyet a lemezén; a következő a program bezárásakor készül.',
  missedThere:
    '{{when}} óta nem sikerült biztonsági mentést készíteni a második helyen: „{{folder}}”. Csatlakoztassa azt a lemezt, szabadítson fel rajta helyet, vagy válasszon másik helyet.',
} as const;

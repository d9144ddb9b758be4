/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored:
    'Visszaállítva ebbe a mappába: „{{folder}}”. Minden fájl olyan, ahogyan a mentés jegyzékében áll, és az ellenőrzés mindent rendben talált.',
  compared: 'Visszaállított bejegyzések: {{restored}}. A jelenlegi napló bejegyzései: {{present}}.',
  stays: 'A jelenlegi naplója nem változott, és a mappájában marad: „{{folder}}”.',
  goOn: 'Folytatás a visszaállított naplóval',
  keepPresent: 'A jelenlegi megtartása',
  missedHere:
    '{{when}} óta nem sikerült biztonsági mentést készíteni ezen a számítógépen. Szabadítson fel helyet a lemezén; a következő a program bezárásakor készül.',
  missedThere:
    '{{when}} óta nem sikerült biztonsági mentést készíteni a második helyen: „{{folder}}”. Csatlakoztassa azt a lemezt, szabadítson fel rajta helyet, vagy válasszon másik helyet.',
} as const;

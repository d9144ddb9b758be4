/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: 'A választott helyen nincs elég tárhely, ezért oda semmi sem került. A napló változatlan. Szabadítson fel tárhelyet, vagy válasszon másik helyet, majd próbálja újra.',
  forbidden:
    'A rendszer a választott helyen ezt nem engedélyezi, ezért semmi sem történt. A napló változatlan. Ellenőrizze a jogosultságokat, vagy válasszon másik helyet.',
  gone: 'Amit választott, már nincs ott, ezért semmi sem történt. A napló változatlan. Csatlakoztassa a lemezt, vagy válasszon újra.',
} as const;

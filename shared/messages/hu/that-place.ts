/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: 'A választott helyen nincs elég szabad hely, ezért ott semmi sem maradt. A napló változatlan. Szabadítson fel helyet vagy válasszon másikat, majd próbálja újra.',
  forbidden:
    'A rendszer ezt a választott helyen nem engedi, ezért semmi sem történt. A napló változatlan. Ellenőrizze a jogosultságokat, vagy válasszon másik helyet.',
  gone: 'Amit választott, már nincs ott, ezért semmi sem történt. A napló változatlan. Csatlakoztassa a lemezt, vagy válasszon újra.',
} as const;

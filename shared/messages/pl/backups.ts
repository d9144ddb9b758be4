/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored:
    'Przywrócono do folderu „{{folder}}”. Każdy plik jest taki, jak podaje spis w kopii, a sprawdzenie całości wypadło pomyślnie.',
  compared: 'Przywrócone wpisy: {{restored}}. Wpisy w obecnym dzienniku: {{present}}.',
  stays: 'Obecny dziennik nie został zmieniony i pozostaje w swoim folderze „{{folder}}”.',
  goOn: 'Pracuj dalej na przywróconym dzienniku',
  keepPresent: 'Zostaw obecny',
  missedHere:
    'Od {{when}} nie udało się zrobić kopii zapasowej na tym komputerze. Zwolnij miejsce na jego dysku; następna powstanie przy zamknięciu programu.',
  missedThere:
    'Od {{when}} nie udało się zrobić kopii zapasowej w drugim miejscu, „{{folder}}”. Podłącz ten dysk, zwolnij na nim miejsce albo wybierz inne miejsce.',
} as const;

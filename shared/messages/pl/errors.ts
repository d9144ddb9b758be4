import type { Translation } from '../translate.ts';

export const errors = {
  'invalid-input': 'Czegoś w tym formularzu nie da się zapisać w tej postaci. Sprawdź zaznaczone pola.',
  'not-found': 'Tego nie ma w dzienniku. Może należy do innego klienta albo do dziennika, którego tu nie ma.',
  'no-vault': 'W tym folderze nie ma dziennika. Wybierz inny folder albo załóż nowy dziennik.',
  'already-exists': 'W tym folderze już coś jest. Wybierz pusty folder; nic nie zostało zmienione.',
  locked: 'Dziennik jest zablokowany. Podaj hasło, aby kontynuować.',
  'wrong-passphrase': 'To hasło nie otwiera tego dziennika.',
  'disk-full':
    'Dysk jest pełny: tego nie udało się zapisać. Zwolnij miejsce i zapisz jeszcze raz; wszystko zapisane wcześniej jest nienaruszone.',
  'read-only':
    'W tym folderze nie można zapisywać, więc nic nie zostało zapisane. Sprawdź dysk i uprawnienia, potem spróbuj ponownie.',
  corrupt:
    'Część dziennika jest uszkodzona. To, co nienaruszone, nadal można czytać; nic nie zostało zmienione. Otwórz weryfikację, aby zobaczyć, którego wpisu to dotyczy.',
  'newer-version':
    'Ten dziennik pochodzi z nowszej wersji programu On Record. Nic w nim nie zmieniono; zaktualizuj program.',
  'in-use': 'Inne okno lub program na tym komputerze zapisuje w tym dzienniku. Zamknij je i spróbuj ponownie.',
  'too-large': 'To jest zbyt duże, aby to zachować. Skróć to albo dołącz jako plik.',
  cancelled: 'Przerwano na życzenie. Nic nie zostało zmienione.',
  erased:
    'Ten klient został usunięty. Jego zapisy nie są odczytywane, nawet jeśli przywrócił je synchronizowany folder.',
  unexpected: 'Wystąpił błąd, którego nie powinno być. To, co zapisano wcześniej, jest bezpieczne; spróbuj ponownie.',
} as const satisfies Translation<'pl'>['errors'];

/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Zapisano wcześniej i zachowano: {{number}}. Gdy będzie to możliwe, naciśnij ten sam przycisk ponownie; nic nie zapisze się dwa razy.',
  unread:
    'Folderu dziennika nie ma już na miejscu, więc nie można go odczytać. Podłącz dysk albo przywróć folder i spróbuj ponownie. Nic nie zostało zmienione.',
  unreadable:
    'System nie pozwala czytać folderu dziennika. Sprawdź, do kogo należy folder i jakie ma uprawnienia, a potem spróbuj ponownie. Nic nie zostało zmienione.',
  tooLargeFile:
    'Ten plik ma ponad 500 MB, a większych program nie przechowuje. Nic nie zachowano. Podziel go albo zachowaj istotną część.',
  noFile: 'Zachować można tylko plik, a to jest folder lub dowiązanie. Nic nie zachowano. Wybierz sam plik.',
  fileGone: 'Tego pliku już nie ma. Nic nie zachowano. Podłącz jego dysk albo wybierz plik ponownie.',
} as const;

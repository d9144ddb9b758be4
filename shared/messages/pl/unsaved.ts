/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Zapisano przed tym i zachowano: {{number}}. Gdy będzie to możliwe, naciśnij ten sam przycisk ponownie; nic nie zapisze się dwa razy.',
  unread:
    'Folderu dziennika nie ma już na miejscu, więc nie można go odczytać. Podłącz dysk albo przywróć folder i spróbuj ponownie. Nic nie zostało zmienione.',
  unreadable:
    'System nie pozwala czytać folderu dziennika. Sprawdź, do kogo należy folder i jakie ma uprawnienia, i spróbuj ponownie. Nic nie zostało zmienione.',
} as const;

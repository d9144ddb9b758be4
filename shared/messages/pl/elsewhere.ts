/** Other computers that write in the same journal, and what has not arrived of them. */
export const elsewhere = {
  awaited:
    'Na innym komputerze zapisano więcej, niż tu dotarło. Poczekaj, aż folder się zsynchronizuje; liczby mogą się wtedy zmienić. Wszystko, co w tym czasie zapiszesz, pozostanie.',
  unreadable: 'Klient, którego nie da się odczytać',
  title: 'Komputery',
  lead: 'Każdy komputer zapisuje w tym dzienniku własne pliki, a przenosi je synchronizacja folderu. Program niczego nie wysyła.',
  here: 'Ten komputer',
  other: 'Inny komputer',
  last: 'Wpisy: {{number}}. Ostatni: {{entry}}, {{day}}',
  missing: 'Część tego, co na nim zapisano, jeszcze nie dotarła.',
  unknown: 'Komputer, z którego nic jeszcze nie dotarło',
  foldersMissing:
    'Klienci, których folderu brakuje: {{number}}. Program niczego nie usunął. Poczekaj na synchronizację, przywróć folder albo sprawdź dziennik i napraw go z kopii zapasowej.',
  folderGone:
    'Folderu dziennika nie ma już na miejscu, więc tego nie zapisano. Podłącz dysk albo przywróć folder i spróbuj ponownie; wpisany tekst pozostaje tutaj.',
} as const;

import type { Translation } from '../translate.ts';

/** Gdzie jest wszystko, co należy do współpracy: na ekranie, na którym się to podaje, i w przekazaniu. */
export const whereabouts = {
  sorts: {
    delivery: 'Dostarczona praca',
    account: 'Konto',
    'working-files': 'Pliki robocze',
    passwords: 'Hasła',
    repository: 'Repozytorium',
    backup: 'Kopia zapasowa',
    other: 'Inne',
  },
  title: 'Gdzie co się znajduje',
  lead: 'Dostarczone prace, konta i wszystko, czego ktoś będzie jeszcze szukać: pliki robocze, miejsce przechowywania haseł, repozytoria, kopie zapasowe. W raporcie stanie to tak, jak podasz tutaj.',
  none: 'Nie zapisano jeszcze niczego, co ma swoje miejsce.',
  add: 'Dodaj miejsce…',
  say: 'Podaj, gdzie…',
  change: 'Zmień…',
  unsaid: 'jeszcze nie podano',
  of: 'Gdzie się znajduje: {{name}}',
  whereHint: 'Adres w sieci, folder, czyjś sejf. Nigdy hasło.',
  onlyMine: 'Tylko w egzemplarzu do moich akt',
  file: 'Dostarczony plik',
  fileHint:
    'Zostaje wśród załączników. Jego SHA-256 znajdzie się w przekazaniu: kto ma ten plik, może sprawdzić, że to ten sam.',
  noFile: 'brak',
  addFile: 'Wybierz plik…',
  more: 'Gdzie się znajduje, plik…',
  reason: 'Dodano miejsce lub plik.',
  paper: {
    summary: 'Co jest i gdzie się znajduje',
    what: 'Co',
    where: 'Gdzie się znajduje',
    inFile: 'w moich aktach: {{exhibit}}',
  },
  cover: {
    for: 'Dla',
    by: 'Od',
    engagement: 'Współpraca',
    contents: 'W tym raporcie',
  },
} as const satisfies Translation<'pl'>['whereabouts'];

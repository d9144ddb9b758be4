import type { Translation } from '../translate.ts';

export const spelling = {
  title: 'Pisownia',
  lead: 'Słowa, których nie ma na żadnej liście, są podkreślane podczas pisania. Listy są częścią programu i nic nie jest nigdzie wysyłane. Dla japońskiego nie ma listy.',
  languages: 'Sprawdzane języki',
  system: 'Sprawdzaj pisownię w językach ustawionych na tym komputerze',
  added: 'Dodane słowa',
  addedHint:
    'Są przechowywane na tym komputerze razem z ustawieniami programu, poza dziennikiem. Inne osoby korzystające z tego komputera mogą je przeczytać.',
  noneAdded: 'Jeszcze żadnych. Aby dodać słowo podczas pisania, kliknij je prawym przyciskiem myszy.',
  protectedHint:
    'Dopóki dziennik jest chroniony hasłem, nie można dodawać słów: dałoby się je odczytać poza dziennikiem.',
  menu: {
    none: 'Brak propozycji',
    add: 'Dodaj do moich słów',
    languages: 'Języki sprawdzania pisowni',
  },
} as const satisfies Translation<'pl'>['spelling'];

import type { Translation } from '../translate.ts';

export const spelling = {
  title: 'Helyesírás',
  lead: 'Írás közben a program aláhúzza azokat a szavakat, amelyek egyik szójegyzékben sincsenek benne. A szójegyzékek a programmal együtt érkeztek, és a program semmit sem küld sehová. Japán szójegyzék nincs.',
  languages: 'Ellenőrzött nyelvek',
  system: 'A helyesírás ellenőrzése a számítógépen beállított nyelveken',
  added: 'A hozzáadott szavak',
  addedHint:
    'Ezen a számítógépen, a program saját beállításai mellett vannak, nem a naplóban. Mások, akik ezt a számítógépet használják, elolvashatják őket.',
  noneAdded: 'Még nincs ilyen. Írás közben a szóra jobb egérgombbal kattintva lehet hozzáadni.',
  protectedHint:
    'Amíg jelmondat védi a naplót, nem lehet szót hozzáadni, mert az a naplón kívül, olvashatóan tárolódna.',
  menu: {
    none: 'Nincs javaslat',
    add: 'Felvétel a saját szavak közé',
    languages: 'Helyesírás-ellenőrzés nyelve',
  },
} as const satisfies Translation<'hu'>['spelling'];

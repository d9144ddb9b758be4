import type { Translation } from '../translate.ts';

/** Words left out of a record: how the paper says it, and how they are chosen. */
export const withheld = {
  label: 'Pominięto',
  passagesOf: 'fragmenty pola „{{field}}”',
  file: 'plik i jego odcisk',
  set: 'to, co zmienia sprostowanie',
  cover_one:
    'Pominięto {{count}} pole, wpisy: {{entries}}; tego, co zaczerniono, nie ma ani na tych stronach, ani w dołączonym dzienniku',
  cover_few:
    'Pominięto {{count}} pola, wpisy: {{entries}}; tego, co zaczerniono, nie ma ani na tych stronach, ani w dołączonym dzienniku',
  cover_many:
    'Pominięto {{count}} pól, wpisy: {{entries}}; tego, co zaczerniono, nie ma ani na tych stronach, ani w dołączonym dzienniku',
  cover_other:
    'Pominięto {{count}} pola, wpisy: {{entries}}; tego, co zaczerniono, nie ma ani na tych stronach, ani w dołączonym dzienniku',
  coverPassages_one:
    'w {{count}} z nich pozostałe słowa są wydrukowane, ale nie można ich porównać z dziennikiem: z dowodu pominięto całe pole',
  coverPassages_few:
    'w {{count}} z nich pozostałe słowa są wydrukowane, ale nie można ich porównać z dziennikiem: z dowodu pominięto całe pola',
  coverPassages_many:
    'w {{count}} z nich pozostałe słowa są wydrukowane, ale nie można ich porównać z dziennikiem: z dowodu pominięto całe pola',
  coverPassages_other:
    'w {{count}} z nich pozostałe słowa są wydrukowane, ale nie można ich porównać z dziennikiem: z dowodu pominięto całe pola',
  choose: {
    title: 'Pomiń słowa',
    nothing: 'nic nie jest pominięte',
    lead: 'W miejscu tego, co pominiesz, na stronie jest czarny pasek. Nie ma tego w żadnym bajcie pliku PDF ani pakietu, a okładka podaje, ile i gdzie pominięto. W Twoim dzienniku zostaje wszystko. Pola prywatne nigdy nie trafiają do raportu.',
    find: 'Znajdź wpis',
    none: 'Żaden wpis nie zawiera tych słów.',
    more: 'Pokaż więcej',
    counted_one: 'pominięto {{count}} pole',
    counted_few: 'pominięto {{count}} pola',
    counted_many: 'pominięto {{count}} pól',
    counted_other: 'pominięto {{count}} pola',
    whole: 'Pomiń całe pole',
    mark: 'Zaczernij zaznaczone słowa',
    clear: 'Pokaż znów wszystko',
    how: 'Zaznacz słowa w tekście, a potem je zaczernij. Reszta tego pola będzie wydrukowana, ale czytelnik nie porówna jej z dziennikiem.',
    selectFirst: 'Najpierw zaznacz słowa w tekście.',
    shown: 'Na stronie:',
    file: 'Sam plik',
    done: 'Gotowe',
    forget: 'Niczego nie pomijaj',
  },
} as const satisfies Translation<'pl'>['withheld'];

import type { Translation } from '../translate.ts';

export const tone = {
  title_one: '{{count}} miejsce, o które może się potknąć sceptyczny czytelnik',
  title_few: '{{count}} miejsca, o które może się potknąć sceptyczny czytelnik',
  title_many: '{{count}} miejsc, o które może się potknąć sceptyczny czytelnik',
  title_other: '{{count}} miejsca, o które może się potknąć sceptyczny czytelnik',
  lead: 'To, co piszesz, waży więcej, gdy nie da się tego powiedzieć prościej. Cytaty zostają takie, jak padły.',
  kinds: {
    absolute: '„Zawsze” i „nigdy” obala jeden przypadek. Napisz, ile razy albo kiedy.',
    insult: 'Napisz, co zrobiono albo powiedziano; w dosłownych słowach klienta może to zostać.',
    'mind-reading': 'Nikt nie widzi, co inni myślą lub czują. Napisz, co zrobili.',
    capitals: 'Wielkie litery czyta się jak krzyk.',
    exclamation: 'Jeden znak wystarczy, a kropka jest mocniejsza.',
  },
  instead: 'zamiast tego: {{words}}',
  take: 'Wstaw „{{instead}}” zamiast „{{words}}”',
  takeAll: 'Wstaw wszystkie propozycje',
} as const satisfies Translation<'pl'>['tone'];

import type { Translation } from '../translate.ts';

/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'Przypomnienia',
  lead: 'Dopóki program działa, przypomina o tym ten komputer. Żadne dane go nie opuszczają; gdy ekran lub dziennik jest zablokowany, nie widać ani nazw, ani kwot.',
  kinds: {
    due: 'Zbliżające się terminy: dzień wcześniej',
    overdue: 'Faktury po terminie i następne pismo',
    waiting: 'To, na co czekasz zbyt długo',
    promise: 'Obietnice zapłaty',
    abuse: 'Atak, na który od doby nie ma odpowiedzi',
    hours: 'Wiadomości spoza Twoich godzin pracy',
    weekly: 'W piątki: jest coś do zapisania?',
  },
  quietFrom: 'Cisza od',
  quietTo: 'Cisza do',
  quietHint: 'W tych godzinach nie ma przypomnień. Dwa razy ta sama godzina: bez ciszy.',
  weeklyTitle: 'Jest coś do zapisania?',
  weeklyText: 'Kilka słów o tym tygodniu, póki go pamiętasz.',
  many_one: 'Wymaga uwagi: {{count}}',
  many_few: 'Wymaga uwagi: {{count}}',
  many_many: 'Wymaga uwagi: {{count}}',
  many_other: 'Wymaga uwagi: {{count}}',
  manyText: 'Lista jest na stronie „Dzisiaj”.',
  generic: 'Coś wymaga uwagi',
  genericText: 'Otwórz On Record, żeby zobaczyć, co to.',
} as const satisfies Translation<'pl'>['reminders'];

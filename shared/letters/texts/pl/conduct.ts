import type { LetterSet } from '../../text.ts';

export const conduct: LetterSet<
  'pl',
  'abuse-answer' | 'out-of-hours' | 'boundary' | 'boundary-controlling' | 'public-attack'
> = {
  'abuse-answer': {
    subject: 'Nasza rozmowa z dnia {{incidentOn}}',
    body: [
      ['Rozumiem, co Państwa niepokoi: {{concern}}.', 'Z mojej strony: {{action}}, do {{actionBy}}.'],
      {
        first: [
          'Słowa, które padły {{incidentOn}} („{{quote}}”), są dla mnie nie do przyjęcia.',
          'Ton, który pojawił się {{incidentOn}}, jest dla mnie nie do przyjęcia.',
        ],
      },
      'Proszę, trzymajmy się sprawy. Jeżeli to się powtórzy, zakończę współpracę.',
    ],
  },
  'out-of-hours': {
    subject: 'Moje godziny pracy',
    body: [
      ['Moje godziny pracy: {{hours}}.', 'Strefa czasowa: {{zone}}.'],
      ['Państwa wiadomość dotarła poza nimi: {{messageAt}}.', 'Zajmę się nią do {{doneBy}}.'],
      'Wyjątkowo, tym razem: {{exception}}.',
      {
        first: [
          'Praca poza tymi godzinami jest możliwa, jeżeli wcześniej uzgodnimy ją na piśmie, w cenie {{rushRate}} za godzinę.',
          'Praca poza tymi godzinami jest możliwa, jeżeli wcześniej uzgodnimy na piśmie ją i jej cenę.',
        ],
      },
    ],
  },
  boundary: {
    subject: 'Zasady naszej współpracy',
    body: [
      'Aby praca dobrze przebiegała dla obu stron, proszę, żebyśmy od teraz trzymali się następującej zasady:',
      '{{limit}}',
      {
        of: 'occasions',
        single: 'Inaczej było w tym dniu: {{occasions}}.',
        several: 'Inaczej było w tych dniach: {{occasions}}.',
      },
      'Proszę o informację do {{replyBy}}, czy to Państwu odpowiada. Jeżeli nie, zakończmy współpracę w uporządkowany sposób.',
    ],
  },
  'boundary-controlling': {
    subject: 'Zatwierdzanie i dostępy od teraz',
    body: [
      [
        {
          by: 'rounds',
          one: 'Od {{since}} była {{rounds}} runda zatwierdzania.',
          few: 'Od {{since}} były {{rounds}} rundy zatwierdzania.',
          many: 'Od {{since}} było {{rounds}} rund zatwierdzania.',
          other: 'Od {{since}} było {{rounds}} rundy zatwierdzania.',
        },
        {
          by: 'meanDays',
          one: 'Na odpowiedź trzeba było czekać średnio {{meanDays}} dzień.',
          few: 'Na odpowiedź trzeba było czekać średnio {{meanDays}} dni.',
          many: 'Na odpowiedź trzeba było czekać średnio {{meanDays}} dni.',
          other: 'Na odpowiedź trzeba było czekać średnio {{meanDays}} dnia.',
        },
        'Liczba zmian, które dotyczyły tylko wyglądu: {{cosmetic}}.',
        'Na ponowne wykonanie prac poszło {{redo}}.',
        'Nadal brakuje dostępu: {{missingAccess}}.',
      ],
      'W ten sposób nie mogę wykonywać pracy, którą mi Państwo powierzyli. Proponuję:',
      {
        lines: [
          '– Zatwierdzanie wszystkiego naraz, w stałym dniu tygodnia.',
          '– Liczba rund poprawek do każdego materiału: najwyżej {{revisions}}.',
          '– Brakujący dostęp do {{replyBy}}: {{missingAccess}}.',
        ],
      },
      'Proszę o informację do {{replyBy}}, czy to Państwu odpowiada. Jeżeli nie, zakończmy współpracę w uporządkowany sposób.',
    ],
  },
  'public-attack': {
    subject: 'Odpowiedź publiczna',
    body: [
      [
        'Dziękuję za opinię.',
        'Z szacunku dla wszystkich, z którymi współpracuję, nie omawiam zleceń publicznie.',
        'To, co uzgodniono i wykonano, jest udokumentowane, i chętnie omówię to z Państwem bezpośrednio.',
        { first: ['Kontakt do mnie: {{email}}', 'Mój adres jest Państwu znany.'] },
      ],
      '{{me}}',
    ],
  },
};

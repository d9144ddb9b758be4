import type { LetterSet } from '../../text.ts';

export const scope: LetterSet<
  'pl',
  | 'change-order'
  | 'confirm-spoken'
  | 'limits-reached'
  | 'price-explanation'
  | 'recommendation'
  | 'goal-confirmation'
  | 'terms-reminder'
> = {
  'change-order': {
    subject: 'Prace dodatkowe: czas, cena i termin',
    body: [
      {
        first: [
          'Poniższej prośby nie obejmuje nasza umowa z dnia {{agreedOn}}:',
          'Poniższej prośby nie obejmuje to, co uzgodniliśmy:',
        ],
      },
      '{{extra}}',
      { lines: ['– Czas: około {{effort}}', '– Cena: {{price}}', '– Termin: {{newDate}}'] },
      'Wyjątkowo, tym razem: {{exception}}.',
      'Czy mam to wykonać? Proszę o odpowiedź na piśmie. Bez Państwa zgody kontynuuję prace w uzgodnionym zakresie.',
    ],
  },
  'confirm-spoken': {
    subject: 'Nasze ustalenia z dnia {{spokenOn}}',
    body: [
      'Aby uniknąć nieporozumień, spisuję nasze ustalenia z dnia {{spokenOn}}:',
      '{{said}}',
      'Proszę o odpowiedź „zgadzam się” albo o poprawki do {{replyBy}}. Do tego czasu pracuję na tej podstawie.',
    ],
  },
  'limits-reached': {
    subject: 'Uzgodnione limity',
    body: [
      'Z tego, co uzgodniliśmy, wykorzystano:',
      '{{limits}}',
      'Cel potwierdzony {{goalOn}}: {{goal}}.',
      'Wyjątkowo, tym razem: {{exception}}.',
      {
        first: [
          'Każda kolejna runda kosztuje {{roundPrice}}; zaczynam ją po Państwa pisemnej zgodzie.',
          'To, co wykracza poza te limity, chętnie wykonam, gdy uzgodnimy cenę na piśmie.',
        ],
      },
    ],
  },
  'price-explanation': {
    subject: 'Co obejmuje cena',
    body: [
      'Cena obejmuje:',
      '{{priceOf}}',
      'Razem: {{price}}.',
      'Jeżeli to więcej, niż Państwo planowali, mogę zaproponować mniejszy zakres; cena tej samej pracy się nie zmienia.',
    ],
  },
  recommendation: {
    subject: 'Moja rekomendacja',
    body: [
      'Państwa propozycja została rozważona: {{suggestion}}.',
      'Moja rekomendacja jest następująca:',
      '{{advice}}',
      'Powód: {{adviceReason}}.',
      'Jeżeli wolą Państwo inne rozwiązanie, proszę potwierdzić je na piśmie do {{replyBy}}. Wykonam je wtedy i odnotuję, że był to Państwa wybór.',
    ],
  },
  'goal-confirmation': {
    subject: 'Cel naszej pracy',
    body: [
      'Abyśmy mierzyli tą samą miarą, opisuję cel tak, jak go rozumiem:',
      {
        lines: [
          '– Cel: {{goal}}',
          '– Miara: {{measure}}',
          '– Poza zakresem: {{out}}',
          '– Decyzję podejmuje: {{decides}}',
        ],
      },
      'Proszę o potwierdzenie lub poprawki do {{replyBy}}. Późniejsza zmiana będzie nową wersją, z własną ceną i terminem.',
    ],
  },
  'terms-reminder': {
    subject: 'Nasza umowa',
    body: [
      [
        {
          first: [
            'Nasza umowa „{{agreementTitle}}” nie jest jeszcze podpisana.',
            'Nasza umowa nie jest jeszcze podpisana.',
          ],
        },
        'Liczba dni, w których praca odbywała się dotąd bez niej: {{unsignedDays}} ({{unsignedTime}}).',
      ],
      [
        'Umowa chroni obie strony: mówi, co i kiedy przekazuję, co zapewniają Państwo i kiedy płatne są faktury.',
        'Termin płatności: {{payment}}.',
      ],
      'Proszę o podpisanie i odesłanie jej do {{replyBy}} albo o informację, co należy zmienić. Nowe prace zaczynam po podpisaniu.',
    ],
  },
};

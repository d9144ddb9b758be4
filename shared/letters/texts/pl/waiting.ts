import type { LetterSet } from '../../text.ts';

export const waiting: LetterSet<'pl', 'request' | 'nudge-2' | 'last-nudge'> = {
  request: {
    subject: 'Czego potrzebuję do {{neededBy}}',
    body: [
      'Aby przejść do następnego kroku, potrzebuję od Państwa do {{neededBy}}:',
      '{{items}}',
      [
        'Zależy od tego: {{blocks}}.',
        {
          first: [
            'Do tego czasu ten krok czeka, a termin {{promised}} przesuwa się o tyle samo dni roboczych.',
            'Do tego czasu ten krok czeka, a jego termin przesuwa się o tyle samo dni roboczych.',
          ],
        },
      ],
      'Jeżeli ten dzień Państwu nie odpowiada, proszę o wcześniejszą wiadomość, żebyśmy mogli zmienić plan.',
    ],
  },
  'nudge-2': {
    subject: 'Prośba o krótką odpowiedź do {{replyBy}}',
    body: [
      'Wracam do mojej prośby z dnia {{askedOn}}, na którą nie ma jeszcze odpowiedzi:',
      '{{items}}',
      [
        {
          by: 'daysOverdue',
          one: 'Termin minął {{neededBy}}, {{daysOverdue}} dzień temu.',
          few: 'Termin minął {{neededBy}}, {{daysOverdue}} dni temu.',
          many: 'Termin minął {{neededBy}}, {{daysOverdue}} dni temu.',
          other: 'Termin minął {{neededBy}}, {{daysOverdue}} dnia temu.',
        },
        'Czeka na to: {{blocks}}.',
      ],
      {
        first: [
          'Jeżeli otrzymam to do {{replyBy}}, termin {{promised}} przesunie się na {{moved}}. Potem będzie się przesuwał o jeden dzień roboczy za każdy dzień roboczy czekania.',
          'Proszę o przesłanie tego lub o krótką odpowiedź do {{replyBy}}. Zależne od tego terminy przesuwają się o jeden dzień roboczy za każdy dzień roboczy czekania.',
        ],
      },
    ],
  },
  'last-nudge': {
    subject: 'Wstrzymanie tej części prac od {{pauseOn}}',
    body: [
      'Wracam do mojej prośby z dnia {{askedOn}}, z terminem {{neededBy}}:',
      '{{items}}',
      [
        {
          by: 'daysOverdue',
          one: 'Od tego terminu minął {{daysOverdue}} dzień, a bez tego nie mogę iść dalej.',
          few: 'Od tego terminu minęły {{daysOverdue}} dni, a bez tego nie mogę iść dalej.',
          many: 'Od tego terminu minęło {{daysOverdue}} dni, a bez tego nie mogę iść dalej.',
          other: 'Od tego terminu minęło {{daysOverdue}} dnia, a bez tego nie mogę iść dalej.',
        },
        {
          first: [
            'Dlatego od {{pauseOn}} wstrzymuję następujące prace: {{blocks}}.',
            'Dlatego od {{pauseOn}} wstrzymuję prace, które od tego zależą.',
          ],
        },
      ],
      'Wrócę do nich, gdy dotrze to, czego brakuje, i prześlę wtedy nowy termin. Zwolniony czas przeznaczę na inne zlecenia, więc nowy termin może przypaść później, niż wynikałoby z samych dni czekania.',
      'Jeżeli coś stoi na przeszkodzie, wystarczy krótka wiadomość; poszukamy innego rozwiązania.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const inTime: LetterSet<'pl', 'delivery' | 'goal-at-risk'> = {
  delivery: {
    subject: 'Dostarczona praca: {{deliverable}}',
    body: [
      ['Dostarczono {{deliveredOn}}: {{deliverable}}.', 'Sposób dostarczenia: {{deliveredHow}}.'],
      [
        'Praca na próbę, bez zapłaty, to w niej {{trialTime}}. Dopóki nie uzgodnimy jej na piśmie i nie zostanie zapłacona, prawa do niej pozostają przy mnie.',
        'Prawa: {{rights}}.',
      ],
      'Proszę o obejrzenie jej i odpowiedź na piśmie do {{replyBy}}, czy Państwo ją przyjmują, albo czego brakuje z tego, co uzgodniliśmy.',
    ],
  },
  'goal-at-risk': {
    subject: 'Cel naszej pracy jest zagrożony',
    body: [
      'Cel potwierdzony {{goalOn}}: {{goal}}.',
      {
        first: [
          'W obecnej sytuacji nie widzę, jak osiągnąć cel, dopóki nie ma następujących rzeczy: {{missing}}.',
          'W obecnej sytuacji nie widzę, jak osiągnąć cel. Powód: {{risk}}.',
        ],
      },
      'Co by pomogło: {{remedy}}.',
      'Proszę o wiadomość do {{replyBy}}, czy można to zmienić, czy też zmieniamy cel. Do tego czasu pracuję dalej tak, jak pozwalają na to okoliczności. Mówię o tym teraz, aby później nikogo z nas to nie zaskoczyło.',
    ],
  },
};

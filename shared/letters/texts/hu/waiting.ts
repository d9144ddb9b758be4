import type { LetterSet } from '../../text.ts';

export const waiting: LetterSet<'hu', 'request' | 'nudge-2' | 'last-nudge'> = {
  request: {
    subject: 'Amire {{neededBy}} napjáig szükségem van',
    body: [
      'A következő lépéshez a következőkre van szükségem {{neededBy}} napjáig:',
      '{{items}}',
      [
        'Ehhez kell: {{blocks}}.',
        {
          first: [
            'Amíg nem érkezik meg, ez a lépés vár, és a {{promised}} napjára ígért időpont ugyanannyi munkanappal tolódik.',
            'Amíg nem érkezik meg, ez a lépés vár, és az időpontja ugyanannyi munkanappal tolódik.',
          ],
        },
      ],
      'Ha ez a nap nem megfelelő, kérem, jelezze mielőbb, hogy ehhez igazíthassuk a tervet.',
    ],
  },
  'nudge-2': {
    subject: 'Rövid választ kérek {{replyBy}} napjáig',
    body: [
      '{{askedOn}} napján a következőt kértem Öntől, amely még nem érkezett meg:',
      '{{items}}',
      [
        '{{neededBy}} napjáig lett volna rá szükség, azóta eltelt napok száma: {{daysOverdue}}.',
        'Erre vár: {{blocks}}.',
      ],
      {
        first: [
          'Ha {{replyBy}} napjáig megkapom, a {{promised}} napjára ígért időpont {{moved}} napjára módosul. Ezután minden várakozással töltött munkanap egy munkanappal tolja tovább.',
          'Kérem, küldje el {{replyBy}} napjáig, vagy írjon addig egy rövid választ. A tőle függő időpontok minden várakozással töltött munkanappal egy munkanapot tolódnak.',
        ],
      },
    ],
  },
  'last-nudge': {
    subject: 'A munka szüneteltetése {{pauseOn}} napjától',
    body: [
      '{{askedOn}} napján a következőt kértem, {{neededBy}} napjáig volt rá szükségem:',
      '{{items}}',
      [
        'A határidő óta {{daysOverdue}} nap telt el, és enélkül nem tudok továbbhaladni.',
        {
          first: [
            'Ezért {{pauseOn}} napjától szüneteltetem a következőket: {{blocks}}.',
            'Ezért {{pauseOn}} napjától szüneteltetem az ettől függő munkát.',
          ],
        },
      ],
      'Amint a hiányzó anyag megérkezik, folytatom, és megküldöm az új időpontot. A felszabaduló időben más munkát végzek, ezért az új időpont a várakozás napjainál későbbre is eshet.',
      'Ha akadályba ütközik, elég egy rövid üzenet, és keresünk más megoldást.',
    ],
  },
};

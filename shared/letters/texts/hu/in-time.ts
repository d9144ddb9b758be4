import type { LetterSet } from '../../text.ts';

export const inTime: LetterSet<'hu', 'delivery' | 'goal-at-risk'> = {
  delivery: {
    subject: 'Átadott munka: {{deliverable}}',
    body: [
      ['Átadva {{deliveredOn}} napján: {{deliverable}}.', 'Az átadás módja: {{deliveredHow}}.'],
      [
        'Ebből {{trialTime}} díj nélküli próbamunka. Amíg írásban meg nem állapodunk róla, és a díját ki nem fizetik, a jogok nálam maradnak.',
        'A jogok: {{rights}}.',
      ],
      'Kérem, nézze meg, és {{replyBy}} napjáig írásban jelezze, elfogadja-e, vagy mi hiányzik abból, amiben megállapodtunk.',
    ],
  },
  'goal-at-risk': {
    subject: 'Veszélyben a munkánk célja',
    body: [
      'A {{goalOn}} napján megerősített cél: {{goal}}.',
      {
        first: [
          'A dolgok mai állása szerint nem látom, hogyan érhetnénk el a célt, amíg ez hiányzik: {{missing}}.',
          'A dolgok mai állása szerint nem látom, hogyan érhetnénk el a célt. Az oka: {{risk}}.',
        ],
      },
      'Ami segítene: {{remedy}}.',
      'Kérem, {{replyBy}} napjáig írja meg, lehet-e ezen változtatni, vagy módosítsuk a célt. Addig úgy folytatom, ahogy a körülmények engedik. Azért szólok most, hogy később egyikünket se érje váratlanul.',
    ],
  },
};

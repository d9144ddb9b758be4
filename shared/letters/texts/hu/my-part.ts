import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'hu', 'my-part'> = {
  'my-part': {
    subject: 'Egy kérdés a feladatomról',
    body: [
      'Hogy jó munkát végezhessek Önnek, egyetlen kérdésem van: miért legyek én a felelős?',
      {
        lines: [
          '– Én javaslok, Ön dönt; azért felelek, amit javasoltam.',
          '– A megvalósítás módjáról is Ön dönt; én a lehető legjobban elvégzem, és a kivitelezésért felelek.',
        ],
      },
      'Számomra mindkettő megfelel. Csak azért kérdezem, hogy ne kelljen minden lépésnél újra vitáznunk.',
      'Kérem, {{replyBy}} napjáig írja meg, melyiket szeretné; ha témánként eltér, akkor azt is, melyiknél melyiket.',
    ],
  },
};

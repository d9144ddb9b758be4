import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'hu', 'my-part'> = {
  'my-part': {
    subject: 'Egy kérdés a munkában betöltött szerepemről',
    body: [
      'Hogy jó munkát végezhessek Önnek, egyetlen kérdésem van: mi tartozzon az én felelősségi körömbe?',
      {
        lines: [
          '– Én javaslok, Ön dönt; azért felelek, amit javasoltam.',
          '– A megvalósítás módjáról is Ön dönt; én a tőlem telhető legjobban végrehajtom, és a végrehajtásért felelek.',
        ],
      },
      'Számomra mindkettő megfelel. Csak azért kérdezem, hogy ne kelljen minden lépésnél újra vitáznunk.',
      'Kérem, {{replyBy}} napjáig írja meg, melyiket szeretné; ha témánként eltér, akkor azt is, melyiknél melyiket.',
    ],
  },
};

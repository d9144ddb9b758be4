import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'pl', 'my-part'> = {
  'my-part': {
    subject: 'Jedno pytanie o moją rolę',
    body: [
      'Aby dobrze wykonać tę pracę, mam jedno pytanie: za co mam odpowiadać?',
      {
        lines: [
          '– Ja rekomenduję, Państwo decydują; odpowiadam za to, co rekomenduję.',
          '– O sposobie wykonania też decydują Państwo; wykonuję to najlepiej, jak potrafię, i za to odpowiadam.',
        ],
      },
      'Oba rozwiązania mi odpowiadają. Pytam tylko po to, abyśmy nie spierali się o każdy krok od nowa.',
      'Proszę o odpowiedź do {{replyBy}}, które rozwiązanie Państwo wybierają; jeżeli zależy to od tematu, proszę wskazać, które do czego.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'pl', 'my-part'> = {
  'my-part': {
    subject: 'Jedno pytanie o moją rolę w tej pracy',
    body: [
      'Aby dobrze wykonać dla Państwa tę pracę, potrzebuję odpowiedzi na jedno pytanie: za co mam odpowiadać?',
      {
        lines: [
          '– Ja rekomenduję, Państwo decydują; odpowiadam za to, co rekomenduję.',
          '– O sposobie wykonania też decydują Państwo; wykonuję to najlepiej, jak potrafię, i za to odpowiadam.',
        ],
      },
      'Oba rozwiązania są dla mnie dobre. Pytam tylko po to, aby nie trzeba było spierać się o każdy krok od nowa.',
      'Proszę o odpowiedź do {{replyBy}}, które rozwiązanie Państwo wybierają; jeżeli zależy to od tematu, proszę wskazać, które do czego.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'cy', 'my-part'> = {
  'my-part': {
    subject: 'Un cwestiwn am fy rhan i yn y gwaith',
    body: [
      'Er mwyn i mi wneud gwaith da i chi, mae gennyf un cwestiwn: am beth yr hoffech i mi fod yn gyfrifol?',
      {
        lines: [
          '– Fi sy’n argymell a chi sy’n penderfynu; rwy’n atebol am yr hyn a argymhellais.',
          '– Chi sy’n penderfynu ar y dull hefyd; rwy’n gwneud y gwaith cystal ag y gallaf, ac yn atebol am hynny.',
        ],
      },
      'Mae’r naill a’r llall yn iawn gennyf i. Yr unig reswm yr wyf yn gofyn yw rhag i ni orfod dadlau dros bob cam o’r newydd.',
      'Rhowch wybod i mi erbyn {{replyBy}} pa un yr hoffech; os yw’n wahanol yn ôl pwnc, pa un ar gyfer beth.',
    ],
  },
};

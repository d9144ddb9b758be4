import type { LetterSet } from '../../text.ts';

export const paymentTerms: LetterSet<'pl', 'payment-terms'> = {
  'payment-terms': {
    subject: 'Kiedy płatne są faktury',
    body: [
      'Abyśmy kierowali się tym samym dniem, przypominam, kiedy płatne są faktury.',
      'Termin płatności: {{payment}}.',
      'Jeżeli księgowość płaci w określone dni, proszę o informację, w które; dostosuję do nich daty faktur.',
      'Proszę o potwierdzenie w jednym zdaniu do {{replyBy}}.',
    ],
  },
};

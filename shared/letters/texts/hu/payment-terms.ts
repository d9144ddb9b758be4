import type { LetterSet } from '../../text.ts';

export const paymentTerms: LetterSet<'hu', 'payment-terms'> = {
  'payment-terms': {
    subject: 'Mikor esedékesek a számlák',
    body: [
      'Hogy mindketten ugyanahhoz a naphoz igazodjunk, leírom még egyszer, mikor esedékesek a számlák.',
      'Fizetési határidő: {{payment}}.',
      'Ha Önöknél meghatározott napokon fizetnek, kérem, írja meg, melyek ezek; a számláimat hozzájuk igazítom.',
      'Kérem, {{replyBy}} napjáig erősítse meg egy sorban.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const paymentTerms: LetterSet<'cy', 'payment-terms'> = {
  'payment-terms': {
    subject: 'Pryd y mae anfonebau’n ddyledus',
    body: [
      'Er mwyn i’r ddau ohonom fynd wrth yr un diwrnod, dyma unwaith eto pryd y mae anfonebau’n ddyledus.',
      'Telir anfonebau {{payment}}.',
      'Os yw eich swyddfa’n talu ar ddyddiau penodol, rhowch wybod i mi pa rai; trefnaf fy anfonebau i gyd-fynd â nhw.',
      'Cadarnhewch hyn mewn llinell erbyn {{replyBy}}, os gwelwch yn dda.',
    ],
  },
};

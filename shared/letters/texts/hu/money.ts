import type { LetterSet } from '../../text.ts';

export const money: LetterSet<
  'hu',
  'reminder-1' | 'reminder-2' | 'stop-work' | 'resume' | 'interest' | 'statement-cover'
> = {
  'reminder-1': {
    subject: '{{numbers}} számú számla',
    body: [
      {
        of: 'invoices',
        single: 'Bizonyára elkerülte a figyelmét, hogy az alábbi számla fizetési határideje lejárt:',
        several: 'Bizonyára elkerülte a figyelmét, hogy az alábbi számlák fizetési határideje lejárt:',
      },
      '{{invoices}}',
      'Ha időközben már intézkedett, kérem, tekintse ezt a levelet tárgytalannak. Ha másolatra vagy a könyveléshez bármi másra szüksége van, szívesen megküldöm.',
    ],
  },
  'reminder-2': {
    subject: 'Lejárt fizetési határidő: {{numbers}}',
    body: [
      {
        of: 'overdue',
        single: 'Az alábbi számla kiegyenlítése még nem történt meg:',
        several: 'Az alábbi számlák kiegyenlítése még nem történt meg:',
      },
      '{{overdue}}',
      {
        of: 'promisedDays',
        single: 'A fizetés napjaként a következőt jelölte meg, ez azonban elmúlt: {{promisedDays}}.',
        several: 'A fizetésre a következő napokat jelölte meg, ezek azonban elmúltak: {{promisedDays}}.',
      },
      'Kérem, hogy {{payBy}} napjáig egyenlítse ki, vagy írja meg, melyik napon fog fizetni. Ha a számlával kapcsolatban bármi nem világos, kérem, most jelezze.',
    ],
  },
  'stop-work': {
    subject: 'A munka leállítása: {{stoppedOn}}',
    body: [
      {
        of: 'overdue',
        single: 'Az alábbi számla kifizetetlen:',
        several: 'Az alábbi számlák kifizetetlenek:',
      },
      '{{overdue}}',
      [
        'Mivel {{open}} lejárt tartozás áll fenn, {{stoppedOn}} napján minden munkát leállítottam.',
        'Ez a következőket érinti: {{paused}}.',
        'Amint a teljes összeg beérkezik, haladéktalanul folytatom.',
      ],
      'A fiókjai és minden, ami az Öné, továbbra is elérhető marad az Ön számára.',
    ],
  },
  resume: {
    subject: 'A munka folytatása: {{resumeOn}}',
    body: [
      {
        first: [
          'Köszönöm, amire vártam, megérkezett: {{items}}.',
          {
            of: 'settled',
            single: 'Köszönöm, a fizetés megérkezett, és nincs több lejárt tartozás (számla: {{settled}}).',
            several: 'Köszönöm, a fizetések megérkeztek, és nincs több lejárt tartozás (számlák: {{settled}}).',
          },
        ],
      },
      [
        'A munkát {{resumeOn}} napján folytatom.',
        'Ez a következőket érinti: {{paused}}.',
        'A {{promised}} napjára ígért időpont annyi munkanappal tolódik, ameddig a munka állt; az új nap: {{moved}}.',
      ],
    ],
  },
  interest: {
    subject: 'Késedelmi kamat: {{numbers}}',
    body: [
      'A késedelmes fizetés miatt {{today}} napjával bezárólag a következő kamat halmozódott fel:',
      '{{interest}}',
      '{{basis}}',
      [
        'A kamat és a költségátalány együtt: {{interestTotal}}.',
        'A nyitott összeggel ({{open}}) együtt: {{total}}.',
        'Minden további nap körülbelül {{daily}} kamattal jár.',
      ],
      'Kérem, hogy {{payBy}} napjáig szíveskedjék megfizetni.',
    ],
  },
  'statement-cover': {
    subject: 'Folyószámla-kivonat, {{today}}',
    body: [
      'Mellékelten küldöm a {{today}} napján fennálló állapot szerinti kivonatot, valamennyi számlával és befizetéssel.',
      { first: ['Fizetendő: {{open}}.', 'Nincs fizetendő összeg.'] },
      '{{invoices}}',
      'Ha az Önök könyvelése eltér ettől, kérem, {{replyBy}} napjáig írja meg, melyik sorban.',
    ],
  },
};

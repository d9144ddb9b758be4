import type { LetterSet } from '../../text.ts';

export const ending: LetterSet<'hu', 'confirm-access' | 'farewell'> = {
  'confirm-access': {
    subject: 'Kérem, erősítse meg a hozzáférését',
    body: [
      {
        of: 'accounts',
        single: 'Mostantól Ön a következő fiók tulajdonosa:',
        several: 'Mostantól Ön a következő fiókok tulajdonosa:',
      },
      '{{accounts}}',
      {
        of: 'accounts',
        single:
          'Kérem, jelentkezzen be, és {{replyBy}} napjáig írja meg, hogy működik-e. Kérem, azt is ellenőrizze, hogy a helyreállítási cím, a telefonszám és a fizetőkártya az Öné-e.',
        several:
          'Kérem, jelentkezzen be mindegyikbe, és {{replyBy}} napjáig írja meg, melyik működik és melyik nem. Kérem, azt is ellenőrizze, hogy a helyreállítási címek, a telefonszámok és a fizetőkártyák az Önéi-e.',
      },
      'A saját hozzáférésemet csak ezután szüntetem meg, hogy egyikünk se záródjon ki.',
    ],
  },
  farewell: {
    subject: 'Együttműködésünk vége: {{endsOn}}',
    body: [
      'Együttműködésünket {{endsOn}} napjával befejezem.',
      '{{reasons}}',
      'Megküldöm az elvégzett munkáról szóló zárójelentést, a fiókok jegyzékét és a folyószámla-kivonatot.',
      {
        of: 'numbers',
        single: 'Még fizetendő: {{open}} (számla: {{numbers}}).',
        several: 'Még fizetendő: {{open}} (számlák: {{numbers}}).',
      },
      'Kérem, {{replyBy}} napjáig erősítse meg, hogy be tud lépni ezekbe a fiókokba: {{accountNames}}. Ezután megszüntetem a saját hozzáférésemet.',
      'Köszönöm az eddigi közös munkát. A továbbiakhoz minden jót kívánok.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const scope: LetterSet<
  'hu',
  | 'change-order'
  | 'confirm-spoken'
  | 'limits-reached'
  | 'price-explanation'
  | 'recommendation'
  | 'goal-confirmation'
  | 'terms-reminder'
> = {
  'change-order': {
    subject: 'Többletmunka: idő, ár, határidő',
    body: [
      {
        first: [
          'A következő kérése nem része a {{agreedOn}} napján kötött megállapodásunknak:',
          'A következő kérése nem része a megállapodásunknak:',
        ],
      },
      '{{extra}}',
      { lines: ['– Időigény: körülbelül {{effort}}', '– Ár: {{price}}', '– Új időpont: {{newDate}}'] },
      'Kivételesen, ez egyszer: {{exception}}.',
      'Elvégezzem? Kérem, írásban válaszoljon. Az Ön igenlő válaszáig a megállapodott munkát folytatom.',
    ],
  },
  'confirm-spoken': {
    subject: 'Amiben {{spokenOn}} napján megállapodtunk',
    body: [
      'A félreértések elkerülése végett leírom, miben állapodtunk meg {{spokenOn}} napján:',
      '{{said}}',
      'Kérem, {{replyBy}} napjáig válaszoljon annyit, hogy „egyetértek”, vagy javítsa ki. Addig ezen az alapon dolgozom.',
    ],
  },
  'limits-reached': {
    subject: 'A megállapodott keretek',
    body: [
      'A megállapodott keretekből eddig ennyi telt be:',
      '{{limits}}',
      'A {{goalOn}} napján megerősített cél: {{goal}}.',
      'Kivételesen, ez egyszer: {{exception}}.',
      {
        first: [
          'Minden további kör díja {{roundPrice}}, és az Ön írásos beleegyezése után kezdem el.',
          'Ami ezen túlmegy, azt szívesen elvégzem, ha az áráról előbb írásban megállapodunk.',
        ],
      },
    ],
  },
  'price-explanation': {
    subject: 'Mit tartalmaz az ár',
    body: [
      'Az ár a következőket tartalmazza:',
      '{{priceOf}}',
      'Összesen: {{price}}.',
      'Ha ez több annál, mint amivel számolt, szívesen javaslok kisebb terjedelmet; ugyanannak a munkának az ára nem változik.',
    ],
  },
  recommendation: {
    subject: 'Javaslatom',
    body: [
      'Átgondoltam a felvetését: {{suggestion}}.',
      'A következőt javaslom:',
      '{{advice}}',
      'Az indok: {{adviceReason}}.',
      'Ha más megoldást választ, kérem, {{replyBy}} napjáig erősítse meg írásban. Ebben az esetben úgy végzem el, és feljegyzem, hogy ez az Ön döntése volt.',
    ],
  },
  'goal-confirmation': {
    subject: 'A munkánk célja',
    body: [
      'Hogy mindketten ugyanahhoz mérjünk, leírom, hogyan értem a célt:',
      {
        lines: ['– Cél: {{goal}}', '– Mérőszám: {{measure}}', '– Nem része: {{out}}', '– Dönt: {{decides}}'],
      },
      'Kérem, {{replyBy}} napjáig erősítse meg vagy javítsa ki. A későbbi változás új változat lesz, saját árral és időponttal.',
    ],
  },
  'terms-reminder': {
    subject: 'A szerződésünk',
    body: [
      [
        {
          first: ['A „{{agreementTitle}}” című szerződésünk még nincs aláírva.', 'A szerződésünk még nincs aláírva.'],
        },
        'Eddig {{unsignedDays}} napon dolgoztam nélküle ({{unsignedTime}}).',
      ],
      [
        'A szerződés mindkettőnket véd: leírja, mit és mikorra adok át, mivel járul hozzá Ön, és mikor kell a számlákat kifizetni.',
        'Fizetési határidő: {{payment}}.',
      ],
      'Kérem, {{replyBy}} napjáig küldje vissza aláírva, vagy írja meg, min változtatna. Új munkába az aláírás után kezdek.',
    ],
  },
};

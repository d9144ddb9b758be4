import type { LetterSet } from '../../text.ts';

export const conduct: LetterSet<
  'hu',
  'abuse-answer' | 'out-of-hours' | 'boundary' | 'boundary-controlling' | 'public-attack'
> = {
  'abuse-answer': {
    subject: 'Kapcsolattartásunk {{incidentOn}} napján',
    body: [
      [
        'Megértettem, mi az, ami aggasztja Önt: {{concern}}.',
        'Részemről a következőt teszem: {{action}}, határidő: {{actionBy}}.',
      ],
      {
        first: [
          'A {{incidentOn}} napján használt szavakat („{{quote}}”) azonban nem tudom elfogadni.',
          'A {{incidentOn}} napján használt hangnemet azonban nem tudom elfogadni.',
        ],
      },
      'Kérem, maradjunk a tárgynál. Ha ez megismétlődik, befejezem az együttműködést.',
    ],
  },
  'out-of-hours': {
    subject: 'A munkaidőm',
    body: [
      ['A munkaidőm: {{hours}}.', 'Időzóna: {{zone}}.'],
      ['Ezen kívül érkezett az üzenete: {{messageAt}}.', 'Legkésőbb {{doneBy}} napjáig foglalkozom vele.'],
      'Kivételesen, ez egyszer: {{exception}}.',
      {
        first: [
          'Munkaidőn kívüli munka akkor lehetséges, ha előre, írásban megállapodunk róla; díja óránként {{rushRate}}.',
          'Munkaidőn kívüli munka akkor lehetséges, ha arról és a díjáról előre, írásban megállapodunk.',
        ],
      },
    ],
  },
  boundary: {
    subject: 'Az együttműködésünk rendje',
    body: [
      'Annak érdekében, hogy a munka mindkettőnk számára jól haladjon, kérem, hogy mostantól tartsuk magunkat a következőhöz:',
      '{{limit}}',
      {
        of: 'occasions',
        single: 'Ettől eltérően történt ezen a napon: {{occasions}}.',
        several: 'Ettől eltérően történt ezeken a napokon: {{occasions}}.',
      },
      'Kérem, {{replyBy}} napjáig írja meg, megfelel-e ez Önnek. Ha nem, zárjuk le rendezetten az együttműködést.',
    ],
  },
  'boundary-controlling': {
    subject: 'Jóváhagyások és hozzáférések a továbbiakban',
    body: [
      [
        '{{since}} napja óta {{rounds}} jóváhagyási kör volt.',
        'Egy válasz átlagosan {{meanDays}} napot vett igénybe.',
        'A kért módosítások közül {{cosmetic}} csak a külsőt érintette.',
        'Az ismételten elvégzett munka ideje: {{redo}}.',
        'Még hiányzó hozzáférés: {{missingAccess}}.',
      ],
      'Így nem tudom elvégezni azt a munkát, amellyel megbízott. A következőt javaslom:',
      {
        lines: [
          '– A jóváhagyás egyszerre történik, a hét egy meghatározott napján.',
          '– Minden anyaghoz legfeljebb {{revisions}} módosítási kör tartozik.',
          '– A hiányzó hozzáférést {{replyBy}} napjáig megkapom: {{missingAccess}}.',
        ],
      },
      'Kérem, {{replyBy}} napjáig írja meg, megfelel-e ez Önnek. Ha nem, zárjuk le rendezetten az együttműködést.',
    ],
  },
  'public-attack': {
    subject: 'Nyilvános válasz',
    body: [
      [
        'Köszönöm, hogy leírta a véleményét.',
        'Azok iránti tiszteletből, akikkel dolgozom, megbízásokról nem beszélek a nyilvánosság előtt.',
        'Amiben megállapodtunk és ami elkészült, azt dokumentáltam, és szívesen átnézem Önnel közvetlenül.',
        { first: ['Itt ér el: {{email}}', 'Az elérhetőségemet ismeri.'] },
      ],
      '{{me}}',
    ],
  },
};

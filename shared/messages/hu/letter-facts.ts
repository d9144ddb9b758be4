/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: 'A levél határt mond ki. Rögzíti ezt is? Az ugyanolyan jelű későbbi eset így figyelmeztetés utáni ismétlődésként szerepel.',
    record: 'A határ rögzítése',
  },
  requested: {
    text: 'A levél kér valamit. Rögzíti a kérést is? A várakozás a megadott nap utáni naptól számít.',
    record: 'A kérés rögzítése',
  },
  'scope-priced': {
    text: 'A levél többletmunkát ajánl, megadott áron. Rögzíti az ajánlatot is, hogy később a válasz is hozzáírható legyen?',
    record: 'Az ajánlat rögzítése',
  },
  'price-explained': { text: 'A levél leírja, mit tartalmaz az ár. Rögzíti ezt is?', record: 'A magyarázat rögzítése' },
  recommended: {
    text: 'A levél javasol valamit. Rögzíti a javaslatot is, hogy később az ügyfél döntése is hozzáírható legyen?',
    record: 'A javaslat rögzítése',
  },
  disagreement: {
    text: 'A levél megoldásokat javasol egy nézeteltérésre. Rögzíti a nézeteltérést is, a javaslat napjával?',
    record: 'A nézeteltérés rögzítése',
  },
  completes: {
    text: 'A levél megoldásokat javasol. Hozzáírja a nézeteltéréshez a javaslat napját? Onnantól számít az elakadás ideje.',
    record: 'A nap hozzáírása',
  },
  limits: {
    'abuse-answer':
      'A tárgynál maradunk. Ha ismét sértegetnek, fenyegetnek vagy személyemben támadnak, befejezem az együttműködést.',
    'out-of-hours':
      'A levélben megadott időben dolgozom. Az ezen kívüli munkáról előre, írásban, az árával együtt állapodunk meg.',
    'boundary-controlling':
      'A jóváhagyás egyszerre történik, a hét egy meghatározott napján; a hiányzó hozzáférést a levélben megadott napig megkapom.',
  },
  reason: 'Megoldási javaslatok levélben elküldve.',
  done: 'Rögzítve, a levélre hivatkozva.',
} as const;

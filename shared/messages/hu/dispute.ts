import type { Translation } from '../translate.ts';

/** What the record for a dispute says beyond its entries: the exhibits laid in, the waiting as one line, interest, a single incident. */
export const dispute = {
  laid: {
    title: 'A mellékletek',
    lead: 'Minden melléklet a maga száma alatt. A PDF-ek oldalai és a képek a valódi kinézetükkel szerepelnek, a levelek és a szövegek a szavaikkal. Maguk a fájlok bájtról bájtra megmaradnak; SHA-256 értékük a jegyzékben áll.',
    heading: '{{number}} · {{name}}',
    page: 'Oldal',
    pageOf: '{{page}}. oldal, összesen {{pages}}',
    cited: 'hivatkozik rá: {{entries}}',
    toIndex: 'a jegyzékhez',
    smaller: 'kicsinyítve',
    first: 'Itt {{count}} oldalból az első {{shown}} látható; a többi a fájlban van.',
    cut: 'Itt csak az eleje látható; a többi a fájlban van.',
    alt: 'Kép: {{number}}. számú melléklet, {{name}}.',
    altPage: '{{number}}. számú melléklet, {{name}}: {{page}}. oldal, összesen {{pages}}.',
    altText: 'Szövege: {{text}}',
    why: {
      type: 'Ilyen típusú fájl ({{type}}) papíron nem mutatható meg. A naplóban megnézhető, és az SHA-256 értékével összevethető.',
      'too-large':
        'Ez a fájl túl nagy ahhoz, hogy papíron szerepeljen. A naplóban megnézhető, és az SHA-256 értékével összevethető.',
      locked: 'Ezt a PDF-et jelszó védi, ezért az oldalai itt nem láthatók.',
      unreadable: 'Ezt a fájlt nem lehetett úgy beolvasni, ahogy a neve mondja, ezért itt nem látható.',
      'by-choice': 'A készítő döntése szerint itt nem szerepel.',
    },
    mail: {
      from: 'Feladó',
      to: 'Címzett',
      cc: 'Másolat',
      date: 'Dátum',
      subject: 'Tárgy',
      files: 'Csatolva',
      file: '{{name}} ({{type}}, {{bytes}} bájt)',
    },
  },
  orderRecorded: 'a bejegyzések rögzítésének sorrendjében; a helyesbítések az alatt, amit helyesbítenek',
  filterSigns: 'az esetek és a kimondott határok közül csak azok, amelyek erről szólnak: {{signs}}',
  leftOut: {
    signs_one: '{{count}} más tárgyú eset vagy kimondott határ',
    signs_other: '{{count}} más tárgyú eset vagy kimondott határ',
    unrelated_one: '{{count}} bejegyzés, amely nem hivatkozik erre az esetre, és az sem hivatkozik rá',
    unrelated_other: '{{count}} bejegyzés, amely nem hivatkozik erre az esetre, és az sem hivatkozik rájuk',
    corrections_one: '{{count}} helyesbítés kimaradt bejegyzéshez',
    corrections_other: '{{count}} helyesbítés kimaradt bejegyzésekhez',
    exhibits_one: '{{count}} melléklet tartalma, amely a jegyzékben szerepel ({{exhibits}})',
    exhibits_other: '{{count}} melléklet tartalma, amelyek a jegyzékben szerepelnek ({{exhibits}})',
  },
  waiting: {
    title: 'A várakozás egyben',
    columns: { period: 'Megszakítás nélkül', open: 'Ekkor nyitott kérések', days: 'Napok' },
    twice:
      'A kérések soronként összeadva: {{added}}. Egyes napokon több kérés is nyitva volt: minden napot egyszer számolva {{once}}, így {{twice}} kétszer számítana.',
  },
  interest: { title: 'Kamat' },
  summary: { interest: 'Kamat és átalányösszegek addig a napig' },
  asks: { title: 'Amit a készítő kér' },
  one: {
    title: 'Egy eset kivonata',
    titleWith: 'Egy eset kivonata: {{client}}',
    keptTitle: 'Hogyan őrizzük, és meddig bizonyít',
    kept: 'A bejegyzések a rögzítésükkor a számítógép idejével együtt lezárulnak, és később nem változnak; a helyesbítések az alatt állnak, amit helyesbítenek. Az utólagos módosítás kimutatható, de nem akadályozható meg: a kivonat a készítő saját számítógépén és óráján alapul, és senki sem hitelesítette. Az alapjául szolgáló naplósorok ehhez a PDF-hez vannak csatolva; az „on-record verify” ellenőrzi őket.',
  },
  qr: {
    title: 'A jelentés száma és az ujjlenyomat, kamerának. A kód nem vezet sehová.',
    alt: 'QR-kód, szövege: {{text}}',
  },
} as const satisfies Translation<'hu'>['dispute'];

import type { Translation } from '../translate.ts';

/** Hol található mindaz, ami az együttműködéshez tartozik: a képernyőn, ahol megadható, és az átadásban. */
export const whereabouts = {
  sorts: {
    delivery: 'Átadott munka',
    account: 'Fiók',
    'working-files': 'Munkafájlok',
    passwords: 'Jelszavak',
    repository: 'Kódtár',
    backup: 'Biztonsági mentés',
    other: 'Egyéb',
  },
  title: 'Mi hol található',
  lead: 'Az átadott munkák, a fiókok, és amit még keresni fognak: a munkafájlok, a jelszavak őrzési helye, a kódtárak, a biztonsági mentések. A jelentésben úgy áll, ahogy itt megadja.',
  none: 'Még nincs rögzítve semmi, aminek helye volna.',
  add: 'Hely hozzáadása…',
  say: 'Hely megadása…',
  change: 'Módosítás…',
  unsaid: 'még nincs megadva',
  of: 'Hol található: {{name}}',
  whereHint: 'Webcím, mappa, valakinek a széfje. Jelszó soha.',
  onlyMine: 'Csak a saját irattárba szánt példányban',
  file: 'Az átadott fájl',
  fileHint: 'A mellékletek közé kerül. SHA-256 értéke az átadásban áll: akinél a fájl van, láthatja, hogy ugyanaz.',
  noFile: 'nincs',
  addFile: 'Fájl kiválasztása…',
  more: 'Helye, fájlja…',
  reason: 'Kiegészítve a helyével vagy a fájljával.',
  paper: {
    summary: 'Mi van, és hol található',
    what: 'Mi',
    where: 'Hol található',
    inFile: 'az irattáramban: {{exhibit}}',
  },
  cover: {
    for: 'Kinek',
    by: 'Készítette',
    engagement: 'Együttműködés',
    contents: 'A jelentés tartalma',
  },
} as const satisfies Translation<'hu'>['whereabouts'];

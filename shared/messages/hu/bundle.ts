import type { Translation } from '../translate.ts';

/** The bundle: what its README says, and how it is made and told in the window. */
export const bundle = {
  readme: {
    title: '{{title}} — {{number}}',
    what: 'Ez a csomag az On Record {{version}} programmal készült, időpont: {{at}}. Benne van egy jelentés, az alapjául szolgáló napló és a mellékletek, hogy az is ellenőrizhessen mindent, aki egyik félben sem bízik.',
    filesTitle: 'Ami benne van',
    report: 'a jelentés, ahogy kiadták',
    journal: 'a napló soronként, ahogy rögzítették; a kihagyottak helyén lenyomat áll',
    exhibits: 'a mellékletek bájtról bájtra, számuk szerint',
    manifest: 'minden fájl a méretével és SHA-256 értékével, a kihagyottak és az ujjlenyomatok',
    verifier: 'egy oldal, amely mindezt ellenőrzi',
    checkTitle: 'Hogyan ellenőrizhető',
    page: 'Nyissa meg a verify.html fájlt egy böngészőben. Hálózat nem kell hozzá, és semmit nem küld el. Húzza rá ezt a zipet. Vita esetén máshonnan való verify.html-t használjon: aki a csomagot meg tudja változtatni, a benne lévő oldalt is meg tudja.',
    plain:
      'Az oldal nélkül: számítsa ki minden fájl SHA-256 értékét. Meg kell egyeznie azzal, amely a manifest.json fájlban áll.',
    chain:
      'A napló közönséges eszközökkel (bash, jq, sha256sum) is végigkövethető, számítógépenként külön. Az alábbi parancsok csak ott írnak ki sort, ahol a lánc megszakad; az utolsó ujjlenyomatnak a manifest.json szerintinek kell lennie.',
    fingerprint: 'A napló ujjlenyomata',
    ends: 'A csomag megváltoztatása így kiderül. Akinél azonban a számítógép van, egész új naplót írhat: ez csak akkor derül ki, ha valaki másnál lévő, korábbi ujjlenyomattal vetik össze. Ezt a kivonatot senki sem hitelesítette.',
  },
  window: {
    choice: 'Csomag is készüljön',
    hint: 'Zip a PDF mellé: a napló, a mellékletek bájtról bájtra, és egy oldal, amely mindezt bármely böngészőben ellenőrzi.',
    made: 'A csomag mellette van: {{name}} ({{size}})',
    dropTitle: 'Ez a fájl az a jelentés?',
    drop: 'Húzzon ide egy PDF-et, vagy válasszon egyet. Az itt készült összes jelentés ujjlenyomatával vetjük össze; sehová sem kerül.',
    chooseFile: 'PDF kiválasztása…',
    isIt: 'Igen: {{file}} = {{number}}, készült: {{at}}. Egyetlen bájt sem tér el.',
    unread: 'A(z) {{file}} nevű fájlt nem sikerült beolvasni. Lehet, hogy áthelyezték vagy törölték: válassza ki újra.',
    isNot: 'Nem: {{file}} nem szerepel a listán lévő jelentések között. Megváltoztatták, vagy máshonnan való.',
    tooLarge: '{{file}}: túl nagy ahhoz, hogy jelentés legyen.',
    verifyHint: 'Jelentés, csomag, illetve egy másolat vagy biztonsági mentés mappája.',
    saveVerifier: 'Ellenőrző oldal mentése…',
    saveVerifierHint:
      'Egyetlen fájl, amely bármely böngészőben ellenőrzi a csomagokat és jelentéseket, e program és hálózat nélkül. Adja oda a jelentéssel együtt.',
    savedVerifier: 'Az oldal mentése megtörtént.',
    dropVerify: 'Csomag, jelentés vagy egy másolat mappája erre az oldalra is húzható.',
  },
} as const satisfies Translation<'hu'>['bundle'];

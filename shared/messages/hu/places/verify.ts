import type { Translation } from '../../translate.ts';

/** Checking a journal, and what may be found. */
export const verify = {
  title: 'Ellenőrzés',
  lead: 'Minden bejegyzés magán viseli a saját és minden korábbi bejegyzés ujjlenyomatát. Az ellenőrzés mindet újraszámolja, és megnevezi, ami nem egyezik. Semmit sem módosít.',
  mine: 'A naplóm ellenőrzése',
  other: 'Fájl ellenőrzése…',
  otherFolder: 'Másolat ellenőrzése…',
  running: 'Minden bejegyzés és melléklet ellenőrzése…',
  allHolds: 'Minden egyezik.',
  allHoldsWithNotes: 'Minden egyezik. Van néhány tudnivaló.',
  notAll: 'Nem minden egyezik.',
  counted: '{{journals}}, {{entries}}, {{exhibits}}.',
  journals_one: '{{count}} napló',
  journals_other: '{{count}} napló',
  entries_one: '{{count}} bejegyzés',
  entries_other: '{{count}} bejegyzés',
  exhibits_one: '{{count}} melléklet',
  exhibits_other: '{{count}} melléklet',
  of: 'Ellenőrizve: {{name}}.',
  ownJournal: 'az Ön naplója',
  faults: 'Ami nem egyezik',
  notes: 'Jó tudni',
  where: '{{file}}, {{line}}. sor',
  entry: '{{n}}. bejegyzés',
  openEntry: '{{n}}. bejegyzés megnyitása',
  whatToDo:
    'Ami ép, továbbra is olvasható, és semmi sem módosult vagy törlődött. Hagyja ezt a mappát így, és hasonlítsa össze a legutóbbi biztonsági mentésével.',
  limits:
    'Mit mutat ez meg, és mit nem: a rögzítés utáni minden változtatást megtalál. Nem mutathatja meg, hogy igaz-e, amit leírtak, sem azt, hogy mikor írták le, kivéve, ha az ujjlenyomatot egy külső személy is látta. Időről időre küldjön el egy ujjlenyomatot valakinek, akiben megbízik.',
  findings: {
    unknown: 'Valami nem egyezik: {{message}}',
    altered: 'Ez a sor a rögzítése után megváltozott.',
    missing: 'Legalább egy bejegyzés hiányzik innen: a számozás hézagos.',
    reordered: 'A bejegyzések más sorrendben állnak, mint ahogy rögzítették őket.',
    repeated: 'Egy bejegyzés itt másodszor is szerepel.',
    truncated: 'A végéről olyan bejegyzések hiányoznak, amelyek korábban megvoltak.',
    rewritten: 'A napló másként folytatódik, mint korábban: átírták.',
    torn: 'Az utolsó sor befejezetlen, mint áramszünet után. A program soha nem jelezte vissza rögzítettként.',
    unended:
      'Az utolsó sor végéről hiányzik a sortörés, például mert szövegszerkesztőben mentették. A benne lévő bejegyzés hibátlan; a következő írás előtt a program pótolja a sortörést.',
    foreign: 'Ez a sor másik naplóhoz vagy másik számítógéphez tartozik.',
    'odd-entry': 'Ez a sor ép, de nem olyan bejegyzés, amelyet ez a verzió olvasni tud.',
    awaited:
      'Egy másik számítógép ismert bejegyzései még nem érkeztek meg. Várja meg, amíg a mappa szinkronizálása befejeződik.',
    'unknown-device': 'Olyan számítógép fájlja, amelyet egyetlen más fájl sem ismer.',
    'erased-returned':
      'Egy törölt ügyfél visszakerült, valószínűleg szinkronizált mappából. A fájljait a program nem olvassa be.',
    'loss-accepted': 'Ennek az ügyfélnek a mappája hiányzik. Az elvesztést indoklással tudomásul vették.',
    'exhibit-changed': 'Ez a melléklet nem az a fájl, amely eredetileg bekerült: a tartalma megváltozott.',
    'exhibit-missing': 'Egy melléklet fájlja hiányzik.',
    'exhibit-unnamed': 'A mellékletek között olyan fájl van, amelyet egyetlen bejegyzés sem nevez meg.',
    'recovery-broken':
      'A helyreállítási kulcs már nem nyitja ezt a naplót: a fájlban a hozzá tartozó rész megsérült. Módosítsa a jelmondatot, és nyomtassa ki újra a kulcsot.',
    'damaged-file': 'Ez a fájl sérült, nem olvasható.',
    link: 'Ez egy máshová mutató hivatkozás. A program nem követi.',
    'conflict-copy': 'Egy szinkronizáló program hagyta itt ezt a másolatot. Minden benne van a naplóban; törölhető.',
    'copy-ahead':
      'Egy szinkronizáló program régebbi naplót tett ennek a helyére. A program az újabb másolatot olvassa: őrizze meg.',
    placeholder: 'Ez a fájl csak a felhőben van meg, ezen a számítógépen nem. Töltesse le a szinkronizáló programmal.',
    'diverged-copy':
      'Egy szinkronizáló program olyan másolatot hagyott itt, amely másképp folytatódik. Egyikhez sem nyúltunk: mindkettőt őrizze meg.',
    sealed: 'A napló védett. Jelmondat nélkül csak a sérülés vehető észre; a bejegyzések tartalmát nem ellenőriztük.',
    'unknown-file': 'A naplóhoz nem tartozó fájl. A program nem nyúlt hozzá.',
    leftover: 'Megszakadt mentésből visszamaradt fájl. Semmi rögzítettet nem tartalmaz.',
    'tail-unproven':
      'Semmi külső nem mutatja, milyen hosszú volt ez a napló, így a végéről levágott bejegyzések hiánya nem tűnne fel.',
    anchored: 'Egy kívülálló ismeri ennek a naplónak az ujjlenyomatát: nézze meg, meddig terjed.',
    alone: 'A legutóbbi bejegyzések ujjlenyomatát kívülálló nem ismeri: csak ez a számítógép tanúskodik róluk.',
    'anchor-broken': 'A külső igazolás nem egyezik a napló mai állapotával.',
    'no-journal': 'Ebben nincs beágyazott napló, így nincs mihez hasonlítani.',
    withheld: 'Itt szándékosan kihagyott mezők vannak. A többi ettől még ellenőrizhető.',
    'issued-here': 'Ez a jelentés az Ön naplójából készült, ahogy az most áll.',
    'not-issued-here': 'Ez a jelentés nem a most megnyitott naplóból készült.',
  },
} as const satisfies Translation<'hu'>['places']['verify'];

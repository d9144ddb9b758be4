import type { Translation } from '../translate.ts';

/** The page that checks a bundle or a report in any browser, and what may be found. */
export const verifier = {
  title: 'Kivonat ellenőrzése',
  lead: 'Ez az oldal az On Record programmal készült csomagot vagy jelentést ellenőrzi. Csak az Ön böngészőjében működik: semmit nem küld sehová, és hálózat sem kell hozzá.',
  language: 'Nyelv',
  drop: 'Húzza ide a csomagot (.zip) vagy a jelentést (.pdf)',
  choose: 'Fájl kiválasztása…',
  checking: 'Ellenőrzés…',
  holds: 'Ebben a fájlban minden egyezik.',
  holdsNot: 'Nem minden egyezik.',
  nothing: 'Ebben a jelentésben nincs olyasmi, ami önmagában ellenőrizhető volna.',
  notOurs: 'Ez nem csomag és nem is jelentés.',
  failed: 'A fájlt nem sikerült beolvasni.',
  faults: 'Ami nem egyezik',
  notes: 'Jó tudni',
  what: 'Amire az ellenőrzés kiterjedt',
  file: 'Fájl',
  report: 'Jelentés',
  made: 'Készült',
  covers: 'Időszak',
  coversAll: 'minden',
  coversSome: 'minden nap, de csak kiválasztott bejegyzések',
  journal: 'Napló',
  exhibitsLabel: 'Mellékletek',
  anchorsLabel: 'Külső igazolás',
  anchors: {
    holds:
      'Időbélyeg, {{at}}, kiállító: {{by}}. Ekkor a napló már létezett a {{of}}. bejegyzésig. A nevet maga az időbélyeg mondja, és bármilyen néven bárki készíthet ilyet: hogy a kiállító megbízható-e, Önnek kell megítélnie, tanúsítványának SHA-256-ja alapján:',
    told: '{{at}}, {{by}}: a {{of}}. bejegyzés ujjlenyomata kívülre került ({{n}}. bejegyzés). Ott lehet megkérdezni, ez-e az.',
    absent:
      'A {{n}}. bejegyzés a {{of}}. bejegyzésig érő időbélyeget nevez meg. A fájlja nincs ebben a csomagban, ezért nem lehetett ellenőrizni.',
    broken: 'A {{n}}. bejegyzésben lévő külső igazolás nem illik ide.',
  },
  fingerprint: 'Ujjlenyomat',
  sha256: 'Ennek a fájlnak az SHA-256-ja',
  reportSha256: 'A jelentés SHA-256-ja',
  entriesGiven_one: '{{count}} bejegyzés',
  entriesGiven_other: '{{count}} bejegyzés',
  of_one: 'a rögzített {{count}} közül',
  of_other: 'a rögzített {{count}} közül',
  exhibits_one: '{{count}} melléklet, bájtról bájtra',
  exhibits_other: '{{count}} melléklet, bájtról bájtra',
  printed: 'Ennek az ujjlenyomatnak a rövid alakja kell hogy álljon a jelentés minden oldalának alján.',
  entry: '{{n}}. bejegyzés',
  line: '{{line}}. sor',
  fields: 'kimaradt: {{fields}}',
  numbers: 'bejegyzések: {{numbers}}',
  times_one: '{{count}} eset',
  times_other: '{{count}} eset',
  compareTitle: 'Van Önnél korábbi ujjlenyomat?',
  compareLead:
    'Állhat egy korábbi jelentésen, levélben vagy papíron. Írja vagy illessze be ide, és kiderül, hogy erről a naplóról készült-e.',
  compareLabel: 'Ujjlenyomat vagy SHA-256',
  isEnd: 'Ez a fájlban lévő teljes napló ujjlenyomata.',
  isEntry:
    'Erről készült. A napló ujjlenyomata ez volt ennél a bejegyzésnél: {{n}}. (rögzítve: {{at}}). Addig azóta semmi sem változott.',
  isFile: 'Ez pontosan ennek a fájlnak az SHA-256-ja.',
  isReport: 'Ez a csomagban lévő jelentés SHA-256-ja.',
  isBroken: 'Benne van ebben a fájlban, de a napló nem egyezik, amint fent áll: így semmit sem bizonyít róla.',
  isNone:
    'Ebben a fájlban nem szerepel. Vagy másik naplóhoz, illetve későbbi naphoz tartozik, vagy a naplót újraírták.',
  isForm: 'Az ujjlenyomat 64 jegyű, 0–9 és a–f; az első 16 is elég.',
  limitsTitle: 'Amit ez nem tud megmutatni',
  limits: {
    rewritten:
      'Akinél egy napló vagy csomag van, bármelyik bejegyzéstől a végéig újraírhatja, új ujjlenyomatokkal, és más oldalakat nevezhet meg benne jelentésként. Ez csak akkor derül ki, ha olyan ujjlenyomattal, jelentéssel vagy másolattal vetik össze, amely már az újraírás előtt is valaki másnál volt, és a megváltoztatott bejegyzésnél későbbi.',
    pages:
      'Ha csak a jelentés van meg, a benne lévő napló ellenőrizhető, és az, hogy más program nem módosította vagy mentette-e újra a fájlt; ez utóbbit elrejtheti, aki ért hozzá. Azt, ami az oldalain, a címében és a dátumaiban áll, a fájl SHA-256-ja bizonyítja; ez a csomag naplójában és az eredeti naplóban áll.',
    later:
      'Azt, hogy később már semmit sem rögzítettek. A fájl a naplót olyannak mutatja, amilyen a jelentés készítésekor volt: egy régebbit is átadhatnak a legújabbként. Nézze meg a napját, és kérjen egy mait.',
    truth: 'Azt, hogy igaz vagy teljes, amit leírtak, vagy hogy jól járt az óra.',
    page: 'Azt, hogy maga ez az oldal valódi. Aki a csomagot meg tudja változtatni, a benne lévő oldalt is meg tudja: vita esetén máshonnan való példányt használjon, például a program sajátját.',
    readme:
      'Azt, amit a csomagban lévő README.txt mond. Itt semmi sem alapul rajta, és aki a csomagot meg tudja változtatni, ezt is meg tudja.',
    zip: 'Azt, ami egy zipben a fájlok mellett áll: időpontok, jelzések és olyan bájtok, amelyeket egy program sem mutat meg. Itt semmi sem alapul rajtuk.',
    nobody: 'Ezt a kivonatot senki sem hitelesítette. Az egyik fél saját beszámolója.',
  },
  findings: {
    'line-unreadable': 'Ez a sor nem exportált napló sora.',
    'line-respelled': 'Ez a sor másképp van leírva, mint ahogy a program írja, ezért kétféleképpen is olvasható.',
    'line-changed':
      'Ez a sor nem következik az előzőből: ezt vagy egy korábbit megváltoztatták, vagy sorokat helyeztek át.',
    'text-changed': 'Ennek a bejegyzésnek a szövege nem az, amit rögzítettek.',
    'field-changed': 'Ennek a bejegyzésnek egy mezője nem az, amit rögzítettek.',
    'number-missing': 'Itt legalább egy bejegyzés hiányzik: a számozás hézagos vagy nincs sorrendben.',
    'line-foreign': 'Ez a sor másik naplóhoz tartozik.',
    'line-awaited':
      'Amikor ezt a bejegyzést rögzítették, egy másik számítógép naplójából több volt meg, mint most. Kérje el, ami hiányzik.',
    'state-unknown':
      'Ez a bejegyzés olyan állapotból készült jelentést nevez meg, amilyenben a napló sohasem volt: a korábbi bejegyzéseket újraírták.',
    'end-differs': 'A napló nem a kinyomtatott ujjlenyomattal végződik: sorokat vágtak le vagy tettek hozzá.',
    'pdf-unreadable':
      'Ez a PDF sérült, vagy más programmal újra elmentették. Nem az a fájl, amelyet kiadtak, és az oldalai mást mondhatnak.',
    'pdf-changed':
      'Ez a PDF nem olyan, ahogyan a program írta: azóta megváltoztatták vagy újra elmentették. Az oldalain más állhat, mint a benne lévő naplóban. Kérje el az eredetileg kiadott fájlt.',
    'pdf-without-journal': 'A jelentésből hiányzik a napló.',
    'pdf-journal-differs': 'A jelentésben lévő napló nem azonos a csomagban lévővel.',
    'pdf-not-issued': 'Ez nem az a jelentés, amelyet a napló kiadottként említ: az oldalai mást mondhatnak.',
    'zip-unreadable': 'Ez a zip csonka vagy sérült.',
    'zip-hidden': 'A zip olyan bájtokat tartalmaz, amelyek egyik fájljához sem tartoznak.',
    'zip-doubled': 'A zipben két fájlnak azonos a neve.',
    'zip-path': 'Ez a név a helyén kívülre mutat. A fájl nem lett beolvasva.',
    'zip-too-large': 'Ez a fájl nagyobbra bomlik ki, mint amekkorának mondja magát, vagy nem bontható ki.',
    'zip-as-pdf': 'Más programok PDF-nek nézik ezt a zipet, és olyan oldalakat mutathatnak, amelyek nem a jelentéséi.',
    'manifest-missing': 'Hiányzik a fájlok jegyzéke.',
    'manifest-unreadable': 'A fájlok jegyzéke nem olvasható.',
    'manifest-differs': 'A fájlok jegyzéke mást mond, mint ami itt van.',
    'withheld-differs': 'A kihagyottak jegyzéke nem egyezik azzal, ami a naplóból hiányzik.',
    'file-missing': 'Hiányzik egy fájl, amely a jegyzékben szerepel.',
    'file-extra': 'Ezt a fájlt semmi sem említi: nem része a kivonatnak.',
    'file-changed': 'Ez a fájl nem az, amely a jegyzékben szerepel: megváltoztatták.',
    'exhibit-absent': 'Hiányzik egy melléklet fájlja.',
    'exhibit-unproven': 'Ez nem az a fájl, amelyet ezen a számon mellékletként rögzítettek.',
    'anchor-broken': 'Egy külső igazolás nem illik ehhez a naplóhoz, vagy a fájlja nem érvényes időbélyeg.',
    'fields-withheld': 'Itt szándékosan kihagytak mezőket. A bejegyzés többi része önmagát bizonyítja.',
    'private-withheld':
      'A készítő saját véleménye, érzései és jegyzetei semmilyen exportba nem kerülnek. A többi önmagát bizonyítja.',
    'entries-left-out':
      'Ezek a bejegyzések teljes egészükben kimaradtak. A helyük a sorrendben önmagát bizonyítja; a tartalmuk nincs itt.',
    'left-out-within':
      'A jelentés időszakában rögzített, de teljes egészükben kihagyott bejegyzések: szólhatnak más napokról, vagy lehetnek olyan fajtájúak, amelyet nem választottak ki. Kérdezze meg, mi áll bennük.',
    'number-twice': 'A napló ezzel a számmal több jelentést is említ. Ez közülük az utolsó: kérje el a többit is.',
    'nothing-to-check':
      'Ebben a PDF-ben nincs napló, ezért semmit sem lehetett benne ellenőrizni. A kivonatban mindig van. Más jelentésekben nincs: az SHA-256-jukat azzal vesse össze, amely az eredeti naplóban áll.',
    'verifier-differs':
      'A csomagban lévő verify.html nem ennek a változatnak az oldala. Az ellenőrzést ez a program végezte, nem az az oldal.',
  },
} as const satisfies Translation<'hu'>['verifier'];

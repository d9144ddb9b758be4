import type { Translation } from '../../translate.ts';

/** How the record is kept, where its proof ends, how to check it, and what its writer may declare. */
export const kept = {
  howTitle: 'Hogyan készül a napló',
  sealed:
    'A kivonat alapjául szolgáló napló az On Record programmal készül, a készítő saját számítógépén. Rögzítéskor a program lezárja a bejegyzést: a számítógép által mutatott idővel együtt leírja, és nem ad módot arra, hogy utólag bárki módosítsa vagy törölje.',
  corrected:
    'A hibát egy további bejegyzés helyesbíti, saját számmal, idővel és indokkal. Az eredeti szöveg a naplóban marad, és ebben a kivonatban változatlanul áll a helyesbítése fölött. Egy bejegyzés ugyanígy vissza is vonható; olvasható marad.',
  numbered:
    'A bejegyzések számozása minden számítógépen hézag nélküli: 1, 2, 3… Ami itt hiányzik, az ebből a példányból kimaradt; az első oldal megmondja, hány és miért.',
  chained:
    'Minden bejegyzésnek ujjlenyomata (SHA-256) van, amely a saját tartalmából és az előző bejegyzés ujjlenyomatából számítódik. Bármelyik bejegyzés megváltoztatása minden utána következő ujjlenyomatot megváltoztat, egészen az utolsóig, amely minden oldalon szerepel.',
  times:
    'Minden bejegyzéshez két időpont tartozik. Hogy mikor történt, azt a készítő adta meg. Hogy mikor rögzítette, az ennek a számítógépnek az órájából származik, amelyet a készítő a programból nem tud átállítani. „Emlékezetből” áll ott, ahol a kettő között több mint 24 óra telt el.',
  clock:
    'Ahol az előző bejegyzés óta az óra visszaugrott, az órát átállították, vagy az időzóna megváltozott, ott a bejegyzés ezt jelzi.',
  both: 'A napló a jó és a rossz megőrzésére egyaránt szolgál: amit az ügyfél jól tett, és amit a készítő mulasztott, külön bejegyzéseket kap.',
  endsTitle: 'Meddig terjed, amit igazol',
  evident:
    'A napló utólagos módosítása kimutatható, de nem zárható ki. Ha valaki a számítógép birtokában az első vagy bármelyik későbbi bejegyzéstől a végéig újraírja a naplót, új ujjlenyomatokkal, annak a naplón belül nem marad nyoma.',
  outside:
    'Az ilyen átírás csak úgy derül ki, ha van mivel összevetni: egy korábbi ujjlenyomattal, jelentéssel vagy másolattal, amely valaki másnál van. Attól a naptól, hogy egy ujjlenyomat más személynél is megvan, addig a pontig semmi sem változtatható meg úgy, hogy azt ő ne vehetné észre.',
  anchorsNone: 'A kivonat készítésekor nem volt rögzített külső igazolás.',
  anchors_one: 'A kivonat készítésekor egy külső igazolás volt rögzítve. Eddig a bejegyzésig terjed: {{entry}}.',
  anchors_other:
    'A kivonat készítésekor {{count}} külső igazolás volt rögzítve. A legutóbbi eddig a bejegyzésig terjed: {{entry}}.',
  clockLimit:
    'Az időpontok ennek a számítógépnek az óráján alapulnak. A program nem tudja megmutatni, hogy az óra pontos volt.',
  truthLimit:
    'Az ujjlenyomatok azt mutatják, hogy a bejegyzések nem változtak. Azt nem mutathatják meg, hogy a leírtak igazak vagy teljesek.',
  pagesLimit:
    'Az ujjlenyomatok a naplóra vonatkoznak, ezekre az oldalakra nem: aki ért hozzá, ugyanazon napló köré más oldalakat is tehet. Ez a fájl SHA-256 értékéből derül ki. Amit a kivonat elkészülte után rögzítettek, az nincs benne.',
  nobody: 'Ezt a kivonatot senki sem hitelesítette. Az egyik fél saját beszámolója, és nem jogi tanács.',
  declarationTitle: 'Nyilatkozat',
  declarationNote:
    'Ez kitölthető nyilatkozat. Olvassa el, írja át, ami nem illik rá, húzza ki, ami nem úgy van, és csak azt írja alá, ami igaz. Ha bíróság vagy hatóság más szöveget kér, az az irányadó.',
  declaration: {
    who: 'A nevem {{name}}. A kivonatban szereplő bejegyzéseket én írtam.',
    whoTrade: 'A nevem {{name}} ({{trade}}). A kivonatban szereplő bejegyzéseket én írtam.',
    practice: 'Ezt a naplót a munkám rendszeres részeként vezetem.',
    knowledge: 'A bejegyzések, ha másképp nem jelzik, a saját tudomásomon alapulnak.',
    times:
      'A „rögzítve” jelzésű időpontokban készítettem őket, és legjobb tudomásom szerint adtam meg, mi mikor történt.',
    exhibits: 'A mellékletek olyan fájlok másolatai, amelyeket kaptam vagy magam készítettem. Nem módosítottam őket.',
    leftOut: 'Én választottam ki, mi szerepel ebben a kivonatban. Ami kimaradt, azt az első oldal megnevezi.',
    changes: 'Saját módosításaim és kiegészítéseim:',
    place: 'Hely és dátum',
    signature: 'Aláírás',
  },
  verifyTitle: 'A kivonat ellenőrzése',
  verifyFingerprint: 'A napló teljes ujjlenyomata:',
  verifyHeads: 'A napló több számítógépen készült. Az ujjlenyomata mindegyik utolsó ujjlenyomatából számítódik:',
  verifyHead: '{{device}} jelű számítógép, {{entries}}',
  verifyAttached:
    'A kivonat alapjául szolgáló naplósorok ehhez a PDF-hez csatolva: {{file}}. A kihagyott mezők nincsenek benne; a helyükön egy lenyomat áll, így a többi továbbra is ellenőrizhető.',
  verifyAttachmentHash: 'A csatolt fájl ({{file}}) SHA-256 értéke:',
  verifyCommand:
    'Ha az On Record telepítve van, bármelyik számítógépen ez a parancs ellenőrzi a PDF-et, és megnevez mindent, amit talál:',
  verifyPlain:
    'On Record nélkül: mentse el a csatolt fájlt, és számítsa ki az SHA-256 értékét, például az alábbi paranccsal. Egyeznie kell a fent nyomtatottal. Minden sor ujjlenyomata az előző ujjlenyomatból, egy soremelésből és a sor borítékából számított SHA-256; az utolsónak a fenti ujjlenyomattal kell egyeznie.',
  verifySelf:
    'Ennek a PDF-nek a saját SHA-256 értéke nem nyomtatható bele. A napló őrzi a „Kiadott jelentés” bejegyzésben, ezzel a számmal: {{number}}.',
} as const satisfies Translation<'hu'>['paper']['kept'];

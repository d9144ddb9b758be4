import type { Translation } from '../translate.ts';

/** Amit az ellenőrzés egy találatról pontosan mond: kódonként (`Exact`) egy mondat. */
export const exactly = {
  atEntry: '{{n}}. bejegyzés: {{said}}',
  atLine: '{{line}}. sor: {{said}}',
  intact: 'Ép bejegyzések: {{ranges}}.',
  noneIntact: 'Ebben a fájlban nincs ép bejegyzés.',
  line: {
    'not-a-line': 'megváltoztatták: nem olyan, mint egy sor.',
    'hash-mismatch': 'megváltoztatták: az első fele nem egyezik az ujjlenyomatával.',
    'body-mismatch': 'megváltoztatták: a szövege nem egyezik az ujjlenyomatával.',
    'fields-mismatch': 'megváltoztatták: a mezőinek ujjlenyomata nem egyezik.',
    'not-json': 'megváltoztatták: nem olvasható.',
    'not-canonical': 'megváltoztatták: nem az egyetlen helyes módon van írva.',
    'not-opened': 'megváltoztatták: nem nyitható meg.',
    'bad-envelope': 'az első fele nem egy bejegyzésé.',
    'wrong-number': 'a száma nem a soron következő: {{expected}}.',
    outside: 'a külseje nem egyezik az ujjlenyomatával: ezt vagy az előtte állót megváltoztatták.',
    'outside-only': 'csak a külsejét változtatták meg; ami le van zárva benne, ép.',
    copy: 'másolat; az eredeti sor: {{of}}.',
    foreign: 'másik naplóhoz tartozik (ügyfél: {{client}}, számítógép: {{device}}).',
    'unknown-kind': 'olyan fajta, amelyet ez a verzió nem ismer ({{kind}}).',
    'not-its-kind': 'ép, de nem olyan, amilyennek ennek a fajtának lennie kell: {{kind}}.',
    reordered: 'változatlan, de rossz helyen áll.',
    'missing-one': 'előtte hiányzó bejegyzés: {{first}}.',
    missing: 'előtte hiányzó bejegyzések: {{first}}–{{last}}.',
    'same-id': 'ugyanaz az azonosítója, mint ennek: {{file}}, {{other}}. bejegyzés.',
  },
  journal: {
    torn: 'Az utolsó sor nincs lezárva: az írása félbeszakadt, és a program soha nem jelezte vissza mentettként. A program félreteszi.',
    unended:
      'Az utolsó sor végéről hiányzik a sortörés, mint szövegszerkesztő után; a benne lévő bejegyzés hibátlan. A program a következő sor írása előtt pótolja.',
    awaited:
      'Egy bejegyzés ({{file}}, {{n}}. bejegyzés) egy másik számítógép ({{device}}) olyan bejegyzéseinek ismeretében készült, amelyek nincsenek itt: levágták őket, vagy még nem érkeztek meg.',
    'unknown-device':
      'Ezt a fájlt nem ennek a naplónak valamelyik számítógépe írta: másik naplóból való, vagy még nem érkezett meg, hogy az a gép elkezdte.',
    truncated:
      'A számítógép által ismert bejegyzések: {{known}}; ami megvan: {{there}}. A végét levágták, visszaállították egy korábbi állapotra, vagy még nem érkezett meg.',
    'truncated-restored':
      'A számítógép által ismert bejegyzések: {{known}}; ami megvan: {{there}}. A naplót biztonsági mentésből állították vissza.',
    rewritten:
      'Ez a bejegyzés nem az, amelyet ez a számítógép ismer: {{n}}. A naplót valamelyik bejegyzéstől kezdve újraírták.',
    'tail-unproven':
      'Fájlok, amelyekről ezen a számítógépen semmi sem mutatja, hány bejegyzésnek kellene lennie bennük: {{number}} / {{of}}. A végükről levágott egész sorok hiánya nem tűnne fel, hacsak össze nem vetik egy máshol őrzött ujjlenyomattal.',
    sealed:
      'Jelmondat nélkül csak a naplók külső láncát ellenőrizte a program: azt nem, ami bennük van, és a mellékleteket sem.',
  },
  client: {
    'erased-returned': 'Ezt az ügyfelet törölték, és a mappája visszakerült. A program nem olvassa be.',
    'loss-accepted': 'Ennek az ügyfélnek a mappája hiányzik. Ezt tudomásul vették ({{day}}): {{why}}',
  },
  exhibit: {
    missing: 'Hiányzik a melléklet fájlja: {{number}} ({{file}}, {{n}}. bejegyzés).',
    changed:
      'A melléklet fájlját megváltoztatták: {{number}} ({{file}}, {{n}}. bejegyzés). A bejegyzés, amely megnevezi, ép.',
    unnamed: 'Ezt a fájlt egyetlen ép bejegyzés sem nevezi meg.',
  },
  folder: {
    'not-a-file': 'A napló egy fájljának helyén hivatkozás vagy más áll. A program nem követi.',
    'not-a-folder': 'A napló egy mappájának helyén hivatkozás vagy más áll. A program nem követi.',
    'only-in-cloud': 'Ez a napló nincs ezen a számítógépen, csak a neve. Töltesse le.',
    'not-a-journal': 'Ez nem ennek a mappának a naplója. A program nem olvassa be.',
    'not-ours': 'Ez nem tartozik a naplóhoz. A program nem olvassa be.',
    leftover: 'Megszakadt írásból maradt vissza. A program eltávolítja.',
    'copy-ahead':
      'Egy szinkronizáló program régebbi naplót tett ennek az újabbnak a helyére. A program ezt olvassa: őrizze meg.',
    'copy-behind': 'Ezt a másolatot egy szinkronizáló program hagyta itt. Minden benne van a naplóban; törölhető.',
    'copy-diverged':
      'Egy naplónak ezt a másolatát egy szinkronizáló program hagyta itt. Másként folytatódik e sor után: {{line}}. Egyikhez sem nyúlt senki: mindkettőt őrizze meg.',
    'vault-file': 'A napló saját fájlja sérült. A többit a program így is ellenőrizte.',
    'recovery-broken':
      'A helyreállítási kulcs nem nyitja ezt a naplót: a vault.json hozzá tartozó része sérült. Módosítsa a jelmondatot, és nyomtassa ki újra a kulcsot.',
    drafts: 'A piszkozatok fájlja sérült. Egyetlen bejegyzést sem érint.',
    settings: 'A beállítások fájlja sérült. Egyetlen bejegyzést sem érint.',
    unopened: 'Ez a fájl nem nyitható meg: a rendszer nem engedi, vagy a lemez hibás. Egyetlen bejegyzést sem érint.',
  },
  proof: {
    'stamp-fails': 'A naplóban lévő időbélyeg nem érvényes: {{list}}.',
    'stamp-gone': 'A naplóban lévő időbélyeg nem érvényes: a fájlja hiányzik, vagy mást bélyegez.',
    'other-outside': 'Egy kívülálló más bejegyzést ismer ezzel a számmal, mint ami itt áll: {{n}}.',
    anchored:
      'A legrégebbi külső igazolás: {{at}} ({{list}}); eddig a bejegyzésig terjed: {{to}}. Az összes igazolás által lefedett bejegyzések: {{covered}}.',
    alone: 'Bejegyzések, amelyekről csak ez a számítógép tanúskodik: {{number}}. Ujjlenyomatukat kívülálló nem ismeri.',
  },
  report: {
    issued: 'Jelentés: {{number}}, kiadva: {{at}}; azóta egyetlen bájtja sem változott.',
    'not-issued':
      'A napló nem adott ki ilyen SHA-256 értékű jelentést: ezt a fájlt megváltoztatták, vagy máshonnan való.',
  },
  left: {
    'no-journal': 'Ez a napló nincs meg benne.',
    'too-old': 'Túl régi: a vele igazolható bejegyzések: {{proven}} / {{needed}}.',
    differs: 'Másként folytatódik: itt ép bejegyzések nincsenek meg benne.',
    'no-exhibit': 'Ez a fájl nincs meg benne úgy, ahogy bekerült.',
  },
  damage: 'Sérült bejegyzés: {{n}} ({{line}}. sor).',
  beyond: 'Utána olvasható, de nem igazolt bejegyzések: {{number}}.',
} as const satisfies Translation<'hu'>['exactly'];

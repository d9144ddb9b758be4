import type { Translation } from '../../translate.ts';

/** The handover: the final report, the account checklist, the reason, and the sheet to sign. Addressed to the client. */
export const handover = {
  title: 'Zárójelentés és átadás',
  subject: 'Mi készült el, melyik fiók kié, mi nyitott',
  accomplished: {
    title: 'Ami elkészült',
    summary: 'A munkák dátummal és eredménnyel',
    columns: { when: 'Mikor', work: 'Munka', result: 'Eredmény' },
    none: 'A naplóban nincs rögzített átadás vagy eredmény.',
    delivered: 'átadva: {{day}}',
    deliveredAccepted: 'átadva: {{delivered}}, elfogadva: {{accepted}}',
    deliveredReversed: 'átadva: {{delivered}}, elfogadva: {{accepted}}, elfogadás visszavonva: {{reversed}}',
  },
  files: {
    title: 'Amit Ön megkapott',
    lead: 'Ahol egy fájl mellett SHA-256 érték áll, ott ellenőrizhető, hogy az Önnél lévő fájl azonos-e az átadottal.',
    summary: 'Az átadott munkák: hogyan és mikor',
    columns: { name: 'Átadott munka', on: 'Nap', how: 'Hogyan' },
    rights: 'Jogok: {{rights}}',
  },
  accounts: {
    title: 'Az Ön fiókjai',
    summary: 'Az Ön fiókjai és az átadás lépéseinek napja',
    columns: {
      account: 'Fiók',
      owns: 'Öné a fiók',
      confirmed: 'Megerősítette',
      recovery: 'Helyreállítás, kártya',
      removed: 'Hozzáférésem megszűnt',
    },
    none: 'Nem kezeltem fiókot az Ön számára.',
    renews: 'megújul: {{day}}',
    awaited: 'várom',
    notYet: 'még nem',
    afterConfirm: 'az Ön megerősítése után',
    alreadyYours: 'már az Öné',
    nothing: '—',
    explain:
      'A saját hozzáférésemet utoljára szüntetem meg, miután Ön megerősítette, hogy be tud lépni, így senki sem záródik ki. Kérem, erősítse meg mindegyik fiókot, amelynél ez még hiányzik.',
  },
  renewals: {
    title: 'Közelgő megújulások',
    summary: 'Fiókok és következő megújulásuk',
    columns: { account: 'Fiók', on: 'Megújul', paidBy: 'Fizeti' },
  },
  open: {
    title: 'Nyitott tételek',
    request: 'Kérve: {{day}}, rögzített válasz nincs: {{what}}',
    notAccepted: 'Átadva: {{day}}, rögzített elfogadás nincs: {{name}}',
    acceptanceTakenBack: 'Átadva: {{day}}, az elfogadást visszavonták ({{reversed}}): {{name}}',
    extra: 'Megállapodás: {{day}}, átadás nincs rögzítve: {{what}}',
    disagreement: 'Nem rendeződött: {{what}}',
  },
  money: {
    title: 'Pénz',
    settled: 'Egyik számlán sincs fizetendő összeg.',
    open: 'Kifizetetlen, {{day}}: {{sum}}.',
    summary: 'Kifizetetlen számlák',
    columns: { number: 'Számla', due: 'Határidő', amount: 'Összeg', paid: 'Kifizetve', open: 'Kifizetetlen' },
    overdue_one: '{{count}} napja lejárt',
    overdue_other: '{{count}} napja lejárt',
  },
  advice: {
    title: 'Javaslatok',
    summary: 'Javaslatok és a róluk hozott döntések',
    columns: { what: 'Javaslat', on: 'Mikor', outcome: 'Döntés' },
    outcomes: {
      accepted: 'elfogadva: {{day}}',
      modified: 'módosítással elfogadva: {{day}}',
      overridden: 'más döntés: {{day}}',
      open: 'nincs rögzített döntés',
    },
  },
  reason: {
    title: 'Miért fejezem be az együttműködésünket',
    several: 'Az Ön igényeinek a következő okokból nem tudok eleget tenni:',
    inWords: 'Közelebbről: {{words}}',
    /** One reason: a whole sentence, worded as in the letters. */
    sentence: {
      'give-feedback':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert a kért visszajelzés nem érkezett meg a megállapodott időn belül.',
      'provide-material':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert a munkához szükséges anyagokat nem kaptam meg.',
      'pay-when-due': 'Az Ön igényeinek azért nem tudok eleget tenni, mert a számlák kifizetése elmaradt a határidőig.',
      'grant-access':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert nem kaptam hozzáférést a megállapodott fiókokhoz.',
      'approve-in-time': 'Az Ön igényeinek azért nem tudok eleget tenni, mert a jóváhagyások nem érkeztek meg időben.',
      'let-me-work':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert nem végezhettem el azt a munkát, amellyel megbízott.',
      'keep-to-hours':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert a megállapodott munkaidő betartása elmaradt.',
      'agree-in-writing':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert a feltételeink írásba foglalása elmaradt.',
      'settle-scope': 'Az Ön igényeinek azért nem tudok eleget tenni, mert a munka terjedelmének rögzítése elmaradt.',
      'confirm-goal': 'Az Ön igényeinek azért nem tudok eleget tenni, mert a cél megerősítése elmaradt.',
      'pay-for-extras':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert a megállapodáson felüli munka kifizetése elmaradt.',
      'keep-civil':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert elmaradt a tárgyszerű hangnem a kapcsolattartásban.',
      'find-compromise':
        'Az Ön igényeinek azért nem tudok eleget tenni, mert nem jött létre megvalósítható kompromisszum.',
      other: 'Az Ön igényeinek azért nem tudok eleget tenni, mert {{words}}.',
    },
    /** Several reasons: each a whole clause in a list after `several`. */
    clause: {
      'give-feedback': 'a kért visszajelzés nem érkezett meg a megállapodott időn belül',
      'provide-material': 'a munkához szükséges anyagokat nem kaptam meg',
      'pay-when-due': 'a számlák kifizetése elmaradt a határidőig',
      'grant-access': 'nem kaptam hozzáférést a megállapodott fiókokhoz',
      'approve-in-time': 'a jóváhagyások nem érkeztek meg időben',
      'let-me-work': 'nem végezhettem el azt a munkát, amellyel megbízott',
      'keep-to-hours': 'a megállapodott munkaidő betartása elmaradt',
      'agree-in-writing': 'a feltételeink írásba foglalása elmaradt',
      'settle-scope': 'a munka terjedelmének rögzítése elmaradt',
      'confirm-goal': 'a cél megerősítése elmaradt',
      'pay-for-extras': 'a megállapodáson felüli munka kifizetése elmaradt',
      'keep-civil': 'elmaradt a tárgyszerű hangnem a kapcsolattartásban',
      'find-compromise': 'nem jött létre megvalósítható kompromisszum',
      other: '{{words}}',
    },
    summary: 'Az indok alapjául szolgáló bejegyzések',
    columns: { entry: 'Bejegyzés', when: 'Mikor', kind: 'Mi ez' },
    numbered: '{{kind}}, {{number}}',
    withdrawn: 'azóta visszavonva',
  },
  received: {
    title: 'Átvétel',
    text: 'Aláírásával Ön megerősíti, hogy be tud lépni a fenti fiókokba, és megkapta az itt felsoroltakat, az alábbi kivételekkel:',
    textAccounts: 'Aláírásával Ön megerősíti, hogy be tud lépni a fenti fiókokba, az alábbi kivételekkel:',
    textFiles: 'Aláírásával Ön megerősíti, hogy megkapta az itt felsoroltakat, az alábbi kivételekkel:',
    exceptions: 'Kivételek',
    nameDate: 'Név, dátum',
    signature: 'Aláírás',
    not: 'Az aláírás csak ennyit jelent. Nem dönt el semmit sem a pénzről, sem arról, mit gondolunk egymásról.',
  },
  checklist: {
    title: 'Fiókjegyzék',
    under: '{{client}} részére, készítette: {{name}}',
    lead: 'Minden fióknál: a fiók az ügyfélé, az ügyfél megerősíti, a helyreállítási adatok és a fizetőkártya átkerül, végül megszűnik a saját hozzáférésem.',
    platform: 'Platform',
    address: 'Cím',
    owner: 'Tulajdonos a rögzítéskor',
    role: 'Szerepem',
    recovery: 'Helyreállítás címzettje',
    paidBy: 'Fizeti',
    renews: 'Megújul',
    done: '{{step}}: {{day}}',
    doneProof: '{{step}}: {{day}} · {{proof}}',
    open: '{{step}}',
    already: '{{step}}: már a fiók rögzítésekor is',
    steps: {
      'access-granted': 'Hozzáférést kaptam',
      'client-owns': 'A fiók az ügyfélé',
      'client-confirmed': 'Az ügyfél megerősítette, hogy be tud lépni',
      'recovery-moved': 'A helyreállítási adatok és a fizetőkártya átkerült',
      'my-access-removed': 'A hozzáférésem megszűnt',
    },
    none: 'A naplóban nincs rögzített fiók.',
  },
} as const satisfies Translation<'hu'>['paper']['handover'];

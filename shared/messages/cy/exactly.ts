import type { Translation } from '../translate.ts';

/** Yr hyn a ddywed gwirio’n fanwl am bob peth a geir: un frawddeg i bob cod (`Exact`). */
export const exactly = {
  atEntry: 'Cofnod {{n}}: {{said}}',
  atLine: 'Llinell {{line}}: {{said}}',
  intact: 'Cofnodion cyfan: {{ranges}}.',
  noneIntact: 'Nid oes yr un cofnod yn y ffeil hon yn gyfan.',
  line: {
    'not-a-line': 'newidiwyd: nid oes ffurf llinell yma.',
    'hash-mismatch': 'newidiwyd: nid yw’r hanner cyntaf yn cyfateb i’r ôl bys.',
    'body-mismatch': 'newidiwyd: nid yw’r testun yn cyfateb i’r ôl bys.',
    'fields-mismatch': 'newidiwyd: nid yw ôl bys y meysydd yn cyfateb.',
    'not-json': 'newidiwyd: nid oes modd darllen hyn.',
    'not-canonical': 'newidiwyd: nid yw wedi’i ysgrifennu yn yr unig ffordd gywir.',
    'not-opened': 'newidiwyd: nid yw’n agor.',
    'bad-envelope': 'nid hanner cyntaf cofnod yw’r hanner cyntaf.',
    'wrong-number': 'nid y rhif nesaf, {{expected}}, yw’r rhif.',
    outside: 'nid yw’r tu allan yn cyfateb i’r ôl bys: newidiwyd hyn, neu’r hyn a safai o’i flaen.',
    'outside-only': 'newidiwyd y tu allan; mae’r hyn a seliwyd y tu mewn yn gyfan.',
    copy: 'copi o linell {{of}}.',
    foreign: 'yn perthyn i ddyddlyfr arall (cleient {{client}}, cyfrifiadur {{device}}).',
    'unknown-kind': 'o fath nad yw’r fersiwn hon yn ei adnabod ({{kind}}).',
    'not-its-kind': 'yn gyfan, ond nid yr hyn y mae’n rhaid i gofnod o’r math hwn fod: {{kind}}.',
    reordered: 'heb ei newid, ond yn y lle anghywir.',
    'missing-one': 'mae cofnod {{first}} ar goll o’i flaen.',
    missing: 'mae cofnodion {{first}} hyd {{last}} ar goll o’i flaen.',
    'same-id': 'yr un ID sydd gan gofnod {{other}} yn {{file}}.',
  },
  journal: {
    torn: 'Nid yw’r llinell olaf wedi’i chau: torrwyd ar draws ei hysgrifennu, ac ni ddywedwyd erioed ei bod wedi’i chadw. Mae’r rhaglen yn ei rhoi o’r neilltu.',
    unended:
      'Mae’r toriad llinell ar goll ar ôl y llinell olaf, fel ar ôl golygydd; mae’r cofnod ynddi’n gyfan. Mae’r rhaglen yn cau’r llinell cyn ysgrifennu’r nesaf.',
    awaited:
      'Ysgrifennwyd cofnod {{n}} yn {{file}} gan wybod am gofnodion o gyfrifiadur {{device}} nad ydynt yma: torrwyd hwy ymaith, neu nid ydynt wedi cyrraedd eto.',
    'unknown-device':
      'Nid un o gyfrifiaduron y dyddlyfr hwn a ysgrifennodd y ffeil hon: daw o ddyddlyfr arall, neu nid yw’r gair am ei dechrau wedi cyrraedd.',
    truncated:
      'Cofnodion y gŵyr y cyfrifiadur hwn amdanynt: {{known}}; cofnodion sydd yno: {{there}}. Torrwyd y diwedd ymaith, fe’i troed yn ôl, neu nid yw wedi cyrraedd.',
    'truncated-restored':
      'Cofnodion y gŵyr y cyfrifiadur hwn amdanynt: {{known}}; cofnodion sydd yno: {{there}}. Adferwyd y dyddlyfr o gopi wrth gefn.',
    rewritten:
      'Nid cofnod {{n}} yw’r un y mae’r cyfrifiadur hwn yn ei adnabod: ysgrifennwyd y dyddlyfr o’r newydd o ryw gofnod ymlaen.',
    'tail-unproven':
      'Ffeiliau nad oes dim ar y cyfrifiadur hwn yn dweud faint o gofnodion a ddylai fod ynddynt: {{number}} o {{of}}. Ni sylwid pe torrid llinellau cyfan oddi ar eu diwedd, oni chymherir ag ôl bys a gedwir mewn man arall.',
    sealed:
      'Heb y cyfrinymadrodd dim ond cadwyn allanol y dyddlyfrau a wirir: nid yr hyn sydd ynddynt, ac nid yr arddangosion.',
  },
  client: {
    'erased-returned': 'Dilëwyd y cleient hwn, ac mae’r ffolder wedi dod yn ôl. Ni chaiff ei darllen.',
    'loss-accepted': 'Mae ffolder y cleient hwn ar goll. Derbyniwyd hynny ({{day}}): {{why}}',
  },
  exhibit: {
    missing: 'Mae ffeil arddangosyn {{number}} (cofnod {{n}} yn {{file}}) ar goll.',
    changed: 'Newidiwyd ffeil arddangosyn {{number}} (cofnod {{n}} yn {{file}}). Mae’r cofnod sy’n ei henwi yn gyfan.',
    unnamed: 'Nid oes cofnod cyfan yn enwi’r ffeil hon.',
  },
  folder: {
    'not-a-file': 'Mae dolen neu rywbeth arall yn sefyll lle dylai ffeil o’r dyddlyfr fod. Ni chaiff ei dilyn.',
    'not-a-folder': 'Mae dolen neu rywbeth arall yn sefyll lle dylai ffolder o’r dyddlyfr fod. Ni chaiff ei dilyn.',
    'only-in-cloud': 'Nid yw’r dyddlyfr hwn ar y cyfrifiadur hwn: dim ond ei enw sydd yma. Gadewch iddo lawrlwytho.',
    'not-a-journal': 'Nid dyddlyfr o’r ffolder hon yw hwn. Ni chaiff ei ddarllen.',
    'not-ours': 'Nid yw hyn yn perthyn i’r dyddlyfr. Ni chaiff ei ddarllen.',
    leftover: 'Gadawyd hyn gan ysgrifennu y torrwyd ar ei draws. Mae’r rhaglen yn ei dynnu ymaith.',
    'copy-ahead':
      'Rhoddodd rhaglen gydamseru ddyddlyfr hŷn yn lle’r un diweddarach hwn. Hwn sy’n cael ei ddarllen: cadwch ef.',
    'copy-behind': 'Gadawyd y copi hwn gan raglen gydamseru. Mae popeth sydd ynddo yn y dyddlyfr; gellir ei ddileu.',
    'copy-diverged':
      'Gadawyd y copi hwn o ddyddlyfr gan raglen gydamseru. Mae’n mynd ymlaen yn wahanol ar ôl llinell {{line}}. Ni chyffyrddwyd â’r naill na’r llall: cadwch y ddau.',
    'vault-file': 'Mae ffeil y dyddlyfr ei hun wedi’i difrodi. Gwiriwyd y gweddill er hynny.',
    'recovery-broken':
      'Nid yw’r allwedd adfer yn agor y dyddlyfr hwn: mae’r rhan y mae’n ei hagor yn vault.json wedi’i difrodi. Newidiwch y cyfrinymadrodd, ac argraffwch yr allwedd o’r newydd.',
    drafts: 'Mae ffeil y drafftiau wedi’i difrodi. Nid yw hynny’n cyffwrdd ag unrhyw gofnod.',
    settings: 'Mae ffeil y gosodiadau wedi’i difrodi. Nid yw hynny’n cyffwrdd ag unrhyw gofnod.',
    unopened:
      'Ni ellir agor y ffeil hon: nid yw’r system yn caniatáu hynny, neu mae’r ddisg yn methu. Nid yw hynny’n cyffwrdd ag unrhyw gofnod.',
  },
  proof: {
    'stamp-fails': 'Nid yw stamp amser yn y dyddlyfr hwn yn ddilys: {{list}}.',
    'stamp-gone':
      'Nid yw stamp amser yn y dyddlyfr hwn yn ddilys: mae ei ffeil wedi mynd, neu mae’n stampio rhywbeth arall.',
    'other-outside': 'Mae rhywun y tu allan yn gwybod am gofnod {{n}} gwahanol i’r un sydd yma.',
    anchored:
      'Dyddiad y prawf allanol hynaf yw {{at}} ({{list}}), ac mae’n cyrraedd hyd gofnod {{to}}. Cofnodion a gwmpesir gan yr holl brofion: {{covered}}.',
    alone: 'Cofnodion sy’n dibynnu ar y cyfrifiadur hwn yn unig: {{number}}. Nid oes gan neb y tu allan eu hôl bys.',
  },
  report: {
    issued: 'Adroddiad {{number}} yw hwn, a gyhoeddwyd {{at}}; ni newidiwyd yr un beit ers hynny.',
    'not-issued': 'Ni chyhoeddodd y dyddlyfr unrhyw adroddiad â’r SHA-256 hwn: newidiwyd y ffeil, neu daw o fan arall.',
  },
  left: {
    'no-journal': 'Nid yw’r dyddlyfr hwn ynddo.',
    'too-old': 'Rhy hen: cofnodion sy’n eu profi eu hunain gydag ef: {{proven}} o {{needed}}.',
    differs: 'Mae’n mynd ymlaen yn wahanol: nid yw cofnodion sy’n gyfan yma ynddo.',
    'no-exhibit': 'Nid yw’r ffeil hon ynddo fel y’i cadwyd.',
  },
  damage: 'Mae cofnod {{n}} wedi’i ddifrodi (llinell {{line}}).',
  beyond: 'Cofnodion ar ei ôl y gellir eu darllen, ond nad ydynt wedi’u profi: {{number}}.',
} as const satisfies Translation<'cy'>['exactly'];

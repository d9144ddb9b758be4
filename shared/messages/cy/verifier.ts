import type { Translation } from '../translate.ts';
import { alike, masculine } from './counted.ts';

/** The page that checks a bundle or a report in any browser, and what may be found. */
export const verifier = {
  title: 'Gwirio cofnodion',
  lead: 'Mae’r dudalen hon yn gwirio bwndel neu adroddiad a wnaed gydag On Record. Yn eich porwr yn unig y mae’n gweithio: nid anfonir dim i unman, ac nid oes angen rhwydwaith.',
  language: 'Iaith',
  drop: 'Gollyngwch y bwndel (.zip) neu’r adroddiad (.pdf) yma',
  choose: 'Dewis ffeil…',
  checking: 'Wrthi’n gwirio…',
  holds: 'Mae popeth yn y ffeil hon yn cyfateb.',
  holdsNot: 'Nid yw popeth yn cyfateb.',
  nothing: 'Nid oes dim yn yr adroddiad hwn y gellid ei wirio ynddo’i hun.',
  notOurs: 'Nid bwndel nac adroddiad yw hwn.',
  failed: 'Ni ellid darllen y ffeil.',
  faults: 'Yr hyn nad yw’n cyfateb',
  notes: 'Da gwybod',
  what: 'Yr hyn a wiriwyd',
  file: 'Ffeil',
  report: 'Adroddiad',
  made: 'Gwnaed',
  covers: 'Cyfnod',
  coversAll: 'popeth',
  coversSome: 'pob diwrnod, ond cofnodion dethol yn unig',
  journal: 'Dyddlyfr',
  exhibitsLabel: 'Arddangosion',
  anchorsLabel: 'Prawf o’r tu allan',
  anchors: {
    holds:
      'Stamp amser {{at}} gan {{by}}: bryd hynny yr oedd y dyddlyfr yn bod hyd at gofnod {{of}}. Y stamp ei hun sy’n dweud yr enw, a gall unrhyw un wneud un mewn unrhyw enw: chi sydd i farnu a ellir ymddiried yn yr awdurdod hwn, yn ôl SHA-256 ei dystysgrif:',
    told: '{{at}}, {{by}}: rhoddwyd ôl bys cofnod {{of}} i rywun o’r tu allan (cofnod {{n}}). Gofynnwch yno ai hwn ydyw.',
    absent:
      'Mae cofnod {{n}} yn enwi stamp amser sy’n cyrraedd hyd at gofnod {{of}}. Nid yw ei ffeil yn y bwndel hwn, felly ni chafodd ei wirio.',
    broken: 'Nid yw’r prawf o’r tu allan yng nghofnod {{n}} yn cyd-fynd.',
  },
  fingerprint: 'Ôl bys',
  sha256: 'SHA-256 y ffeil hon',
  reportSha256: 'SHA-256 yr adroddiad',
  ...masculine('entriesGiven', '{{count}} cofnod'),
  ...alike('of', 'o’r {{count}} a gofnodwyd'),
  ...masculine('exhibits', '{{count}} arddangosyn, feit am feit'),
  printed: 'Rhaid i ffurf fer yr ôl bys hwn fod wedi’i hargraffu ar waelod pob tudalen o’r adroddiad.',
  entry: 'cofnod {{n}}',
  line: 'llinell {{line}}',
  fields: 'hepgorwyd: {{fields}}',
  numbers: 'cofnodion {{numbers}}',
  ...masculine('times', '{{count}} achos'),
  compareTitle: 'Oes gennych ôl bys o ddiwrnod cynharach?',
  compareLead:
    'Gall fod ar adroddiad cynharach, mewn e-bost, neu ar bapur. Teipiwch neu gludwch ef yma: yna fe welir ai o’r dyddlyfr hwn y’i cymerwyd.',
  compareLabel: 'Ôl bys neu SHA-256',
  isEnd: 'Dyma ôl bys y dyddlyfr cyfan yn y ffeil hon.',
  isEntry:
    'Ie. Hwn oedd ôl bys y dyddlyfr wrth gofnod {{n}}, a gofnodwyd {{at}}. Nid oes dim hyd at y cofnod hwnnw wedi’i newid ers hynny.',
  isFile: 'Dyma SHA-256 yr union ffeil hon.',
  isReport: 'Dyma SHA-256 yr adroddiad yn y bwndel hwn.',
  isBroken:
    'Mae yn y ffeil hon, ond nid yw’r dyddlyfr yma’n cyfateb, fel y dywedir uchod: felly nid yw’n profi dim amdano.',
  isNone:
    'Nid yw yn y ffeil hon. Naill ai mae’n perthyn i ddyddlyfr arall neu i ddiwrnod diweddarach, neu ailysgrifennwyd y dyddlyfr.',
  isForm: 'Mae 64 digid mewn ôl bys, o 0–9 ac a–f; mae’r 16 cyntaf yn ddigon.',
  limitsTitle: 'Yr hyn na all hyn ei ddangos',
  limits: {
    rewritten:
      'Gallai pwy bynnag sydd â dyddlyfr neu fwndel ei ailysgrifennu o unrhyw gofnod hyd ei ddiwedd, gydag olion bysedd newydd, ac enwi tudalennau eraill ynddo fel yr adroddiad. Ni sylwir ar hynny ond drwy gymharu ag ôl bys, adroddiad neu gopi a oedd gan rywun arall cyn hynny, ac sy’n ddiweddarach na’r cofnod a newidiwyd.',
    pages:
      'Os yr adroddiad yn unig sydd gennych, gwirir y dyddlyfr sydd ynddo, a hefyd a yw rhaglen arall wedi newid neu gadw’r ffeil; gallai rhywun medrus guddio hynny. Profir yr hyn a ddywed ei dudalennau, ei deitl a’i ddyddiadau gan SHA-256 y ffeil, sydd yn nyddlyfr y bwndel ac yn y dyddlyfr y’i gwnaed ohono.',
    later:
      'Na chofnodwyd dim wedyn. Dengys ffeil y dyddlyfr fel yr oedd pan wnaed yr adroddiad: gellid rhoi un hŷn yn lle’r diweddaraf. Edrychwch ar ei ddyddiad, a gofynnwch am un heddiw.',
    truth: 'Bod yr hyn a ysgrifennwyd yn wir neu’n gyflawn, neu fod y cloc yn gywir.',
    page: 'Bod y dudalen hon ei hun yn ddilys. Gall pwy bynnag a all newid bwndel newid y dudalen sydd ynddo: mewn anghydfod, defnyddiwch un o rywle arall, megis un y rhaglen ei hun.',
    readme:
      'Yr hyn a ddywed README.txt mewn bwndel. Nid oes dim yma’n dibynnu arno, a gall pwy bynnag a all newid bwndel ei newid yntau.',
    zip: 'Yr hyn sydd mewn zip heblaw ei ffeiliau: amserau, marciau, a beitiau nad oes yr un rhaglen yn eu dangos. Nid oes dim yma’n dibynnu arnynt.',
    nobody: 'Nid oes neb wedi ardystio’r cofnodion hyn. Adroddiad un ochr ydynt.',
  },
  findings: {
    'line-unreadable': 'Nid llinell o ddyddlyfr a allforiwyd yw hon.',
    'line-respelled':
      'Sillefir y llinell hon yn wahanol i’r ffordd y mae’r rhaglen yn ei hysgrifennu, felly gellid ei darllen mewn dwy ffordd.',
    'line-changed':
      'Nid yw’r llinell hon yn dilyn o’r un o’i blaen: newidiwyd hi neu un o’i blaen, neu symudwyd llinellau.',
    'text-changed': 'Nid testun y cofnod hwn yw’r un a gofnodwyd.',
    'field-changed': 'Mae maes o’r cofnod hwn nad yw’r un a gofnodwyd.',
    'number-missing': 'Mae o leiaf un cofnod ar goll yma: mae bwlch yn y rhifau, neu nid ydynt mewn trefn.',
    'line-foreign': 'Mae’r llinell hon yn perthyn i ddyddlyfr arall.',
    'line-awaited':
      'Pan wnaed y cofnod hwn, yr oedd mwy o ddyddlyfr cyfrifiadur arall ar gael nag sydd yma yn awr. Gofynnwch am yr hyn sydd ar goll.',
    'state-unknown':
      'Dywed y cofnod hwn i adroddiad gael ei wneud o gyflwr na fu’r dyddlyfr ynddo erioed: ailysgrifennwyd cofnodion o’i flaen.',
    'end-differs':
      'Nid yw’r dyddlyfr yn gorffen gyda’r ôl bys a argraffwyd: torrwyd llinellau i ffwrdd neu ychwanegwyd rhai.',
    'pdf-unreadable':
      'Mae’r PDF hwn wedi’i ddifrodi, neu fe’i cadwyd eto gan raglen arall. Nid y ffeil a gyhoeddwyd ydyw, a gall ei dudalennau ddweud rhywbeth arall.',
    'pdf-changed':
      'Nid yw’r PDF hwn fel yr ysgrifennodd y rhaglen ef: fe’i newidiwyd neu fe’i cadwyd o’r newydd wedyn. Gall ei dudalennau ddweud rhywbeth gwahanol i’r dyddlyfr sydd ynddo. Gofynnwch am y ffeil a gyhoeddwyd.',
    'pdf-without-journal': 'Mae’r dyddlyfr ar goll o’r adroddiad.',
    'pdf-journal-differs': 'Nid yr un dyddlyfr sydd yn yr adroddiad ag yn y bwndel.',
    'pdf-not-issued':
      'Nid hwn yw’r adroddiad y dywed y dyddlyfr iddo gael ei gyhoeddi: gall ei dudalennau ddweud rhywbeth arall.',
    'zip-unreadable': 'Mae’r zip hwn wedi’i dorri’n fyr neu wedi’i ddifrodi.',
    'zip-hidden': 'Mae yn y zip feitiau nad ydynt yn perthyn i un o’i ffeiliau.',
    'zip-doubled': 'Mae dwy ffeil yn y zip o’r un enw.',
    'zip-path': 'Mae’r enw hwn yn arwain allan o’i le. Ni ddarllenwyd y ffeil.',
    'zip-too-large': 'Mae’r ffeil hon yn dadbacio’n fwy nag y dywed, neu ni ellir ei dadbacio.',
    'zip-as-pdf':
      'Mae rhaglenni eraill yn cymryd mai PDF yw’r zip hwn, a gallant ddangos tudalennau nad ydynt yn rhan o’r adroddiad.',
    'manifest-missing': 'Mae’r rhestr ffeiliau ar goll.',
    'manifest-unreadable': 'Ni ellir darllen y rhestr ffeiliau.',
    'manifest-differs': 'Dywed y rhestr ffeiliau rywbeth gwahanol i’r hyn sydd yma.',
    'withheld-differs': 'Nid yw’r rhestr o’r hyn a hepgorwyd yn cyfateb i’r hyn sydd ar goll o’r dyddlyfr.',
    'file-missing': 'Mae ffeil sydd ar y rhestr ar goll.',
    'file-extra': 'Ffeil nad oes dim yn ei rhestru: nid yw’n rhan o’r cofnodion.',
    'file-changed': 'Nid hon yw’r ffeil sydd ar y rhestr: fe’i newidiwyd.',
    'exhibit-absent': 'Mae ffeil arddangosyn ar goll.',
    'exhibit-unproven': 'Nid hon yw’r ffeil a gofnodwyd fel yr arddangosyn hwn.',
    'anchor-broken':
      'Nid yw prawf o’r tu allan yn cyd-fynd â’r dyddlyfr hwn, neu nid stamp amser sy’n dal yw ei ffeil.',
    'fields-withheld': 'Hepgorwyd meysydd yma’n fwriadol. Mae gweddill y cofnod yn ei brofi ei hun.',
    'private-withheld':
      'Nid yw barn, teimladau na nodiadau’r awdur ei hun mewn unrhyw allforiad. Mae’r gweddill yn ei brofi ei hun.',
    'entries-left-out':
      'Hepgorwyd y cofnodion hyn yn gyfan. Mae eu lle yn y drefn yn ei brofi ei hun; nid yw eu cynnwys yma.',
    'left-out-within':
      'Cofnodwyd y rhain yn ystod y dyddiau y mae’r adroddiad yn eu cwmpasu, ond fe’u hepgorwyd yn gyfan: gallant sôn am ddyddiau eraill, neu fod o fath na ddewiswyd. Gofynnwch beth maen nhw’n ei ddweud.',
    'number-twice':
      'Mae’r dyddlyfr yn enwi mwy nag un adroddiad â’r rhif hwn. Hwn yw’r olaf ohonynt: gofynnwch am y lleill.',
    'nothing-to-check':
      'Nid oes dyddlyfr yn y PDF hwn, felly ni ellid gwirio dim ynddo. Mae adroddiad o’r cofnodion bob amser yn cario un. Nid yw adroddiadau eraill: cymharwch eu SHA-256 â’r un yn y dyddlyfr y’u gwnaed ohono.',
    'verifier-differs':
      'Nid verify.html y fersiwn hon sydd yn y bwndel. Y rhaglen hon a wnaeth y gwirio, nid y dudalen honno.',
  },
} as const satisfies Translation<'cy'>['verifier'];

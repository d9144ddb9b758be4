import type { Translation } from '../../translate.ts';
import { masculine } from '../counted.ts';

export const verify = {
  title: 'Gwirio',
  lead: 'Mae pob cofnod yn cario ôl bys ohono’i hun ac o bob cofnod o’i flaen. Mae Gwirio’n eu cyfrif i gyd eto, ac yn enwi beth bynnag nad yw’n cyfateb. Nid yw’n newid dim.',
  mine: 'Gwirio fy nyddlyfr',
  other: 'Gwirio ffeil…',
  otherFolder: 'Gwirio copi…',
  running: 'Yn gwirio pob cofnod a phob arddangosyn…',
  allHolds: 'Mae’r cyfan yn dal.',
  allHoldsWithNotes: 'Mae’r cyfan yn dal. Mae rhywbeth i’w wybod.',
  notAll: 'Nid yw’r cyfan yn dal.',
  counted: '{{journals}}, {{entries}}, {{exhibits}}.',
  ...masculine('journals', '{{count}} dyddlyfr'),
  ...masculine('entries', '{{count}} cofnod'),
  ...masculine('exhibits', '{{count}} arddangosyn'),
  of: 'Gwiriwyd: {{name}}.',
  ownJournal: 'eich dyddlyfr',
  faults: 'Yr hyn nad yw’n dal',
  notes: 'Da gwybod',
  where: '{{file}}, llinell {{line}}',
  entry: 'cofnod {{n}}',
  openEntry: 'Agor cofnod {{n}}',
  whatToDo:
    'Gellir darllen yr hyn sy’n gyfan o hyd, ac ni newidiwyd na dilëwyd dim. Cadwch y ffolder hon fel y mae, a chymharwch hi â’ch copi wrth gefn diweddaraf.',
  limits:
    'Yr hyn y mae hyn yn ei ddangos, a’r hyn nad yw: mae’n canfod unrhyw newid diweddarach i’r hyn a gofnodwyd. Ni all ddangos bod yr hyn a ysgrifennwyd yn wir, na phryd yr ysgrifennwyd ef, oni bai fod rhywun o’r tu allan wedi gweld yr ôl bys. Anfonwch ôl bys at rywun rydych yn ymddiried ynddo o bryd i’w gilydd.',
  findings: {
    unknown: 'Mae rhywbeth nad yw’n cyfateb: {{message}}',
    altered: 'Newidiwyd y llinell hon ar ôl ei chofnodi.',
    missing: 'Mae o leiaf un cofnod ar goll yma: mae bwlch yn y rhifau.',
    reordered: 'Saif cofnodion mewn trefn wahanol i’r un y’u cofnodwyd ynddi.',
    repeated: 'Saif cofnod yma am yr eildro.',
    truncated: 'Mae cofnodion a oedd ar y diwedd cynt wedi mynd.',
    rewritten: 'Mae’r dyddlyfr yn mynd rhagddo’n wahanol i’r hyn a wnâi cynt: fe’i hailysgrifennwyd.',
    torn: 'Ni orffennwyd y llinell olaf, fel ar ôl toriad trydan. Ni chadarnhawyd erioed ei bod wedi’i chofnodi.',
    unended:
      'Mae’r toriad llinell ar goll ar ôl y llinell olaf, fel ar ôl defnyddio golygydd testun. Mae’r cofnod ynddi’n gyfan; caiff y llinell ei chau cyn ysgrifennu’r nesaf.',
    foreign: 'Mae’r llinell hon yn perthyn i ddyddlyfr arall neu i gyfrifiadur arall.',
    'odd-entry': 'Mae’r llinell hon yn gyfan, ond nid yw’n gofnod y gall y fersiwn hon ei ddarllen.',
    awaited: 'Mae cofnodion o gyfrifiadur arall yn hysbys ond heb gyrraedd eto. Gadewch i’r ffolder orffen cysoni.',
    'unknown-device': 'Ffeil cyfrifiadur nad yw unrhyw ffeil arall yn ei adnabod.',
    'erased-returned':
      'Mae cleient a ddilëwyd wedi dod yn ôl, drwy ffolder a gysonir yn fwy na thebyg. Ni ddarllenir y ffeiliau.',
    'loss-accepted': 'Mae ffolder y cleient hwn ar goll. Derbyniwyd y golled, gyda rheswm.',
    'exhibit-changed': 'Nid yr arddangosyn hwn yw’r ffeil a gadwyd: newidiwyd ei gynnwys.',
    'exhibit-missing': 'Mae ffeil arddangosyn ar goll.',
    'exhibit-unnamed': 'Mae ffeil ymhlith yr arddangosion nad yw unrhyw gofnod yn ei henwi.',
    'recovery-broken':
      'Nid yw’r allwedd adfer yn agor y dyddlyfr hwn mwyach: mae ei rhan hi o’r ffeil wedi’i difrodi. Newidiwch y cyfrinymadrodd, ac argraffwch yr allwedd o’r newydd.',
    'damaged-file': 'Mae’r ffeil hon wedi’i difrodi ac ni ellir ei darllen.',
    link: 'Dolen i le arall yw hon. Ni chaiff ei dilyn.',
    'conflict-copy': 'Copi a adawyd gan raglen gydamseru. Mae popeth sydd ynddo yn y dyddlyfr; gellir ei ddileu.',
    'copy-ahead':
      'Rhoddodd rhaglen gydamseru ddyddlyfr hŷn yn lle hwn. Y copi diweddaraf sy’n cael ei ddarllen: cadwch ef.',
    placeholder:
      'Dim ond yn y cwmwl y mae’r ffeil hon, nid ar y cyfrifiadur hwn. Gadewch i’r rhaglen gydamseru ei lawrlwytho.',
    'diverged-copy':
      'Gadawodd rhaglen gydamseru gopi o ddyddlyfr sy’n mynd ymlaen yn wahanol. Ni chyffyrddwyd â’r naill na’r llall: cadwch y ddau.',
    sealed:
      'Mae’r dyddlyfr wedi’i ddiogelu. Heb y cyfrinymadrodd dim ond difrod y gellir sylwi arno; ni wiriwyd cynnwys y cofnodion.',
    'unknown-file': 'Ffeil nad yw’n perthyn i’r dyddlyfr. Gadawyd llonydd iddi.',
    leftover: 'Ffeil sydd ar ôl wedi i gadw gael ei dorri ar ei draws. Nid oes ynddi ddim a gofnodwyd.',
    'tail-unproven':
      'Nid oes dim o’r tu allan yn dangos pa mor hir oedd y dyddlyfr hwn, felly ni sylwid pe torrid cofnodion oddi ar ei ddiwedd.',
    anchored: 'Mae gan rywun y tu allan ôl bys y dyddlyfr hwn: gwelwch pa mor bell y mae’n cyrraedd.',
    alone: 'Nid oes gan neb y tu allan ôl bys y cofnodion diweddaraf: y cyfrifiadur hwn yn unig sy’n eu cynnal.',
    'anchor-broken': 'Nid yw’r prawf allanol yn cyd-fynd â’r dyddlyfr hwn fel y mae nawr.',
    'no-journal': 'Nid oes dyddlyfr wedi’i fewnosod yma, felly nid oes dim i’w wirio yn ei erbyn.',
    withheld: 'Hepgorwyd meysydd yma’n fwriadol. Mae’r gweddill yn ei brofi ei hun o hyd.',
    'issued-here': 'Gwnaed yr adroddiad hwn o’ch dyddlyfr chi, fel y mae nawr.',
    'not-issued-here': 'Ni wnaed yr adroddiad hwn o’r dyddlyfr sydd ar agor.',
  },
} as const satisfies Translation<'cy'>['places']['verify'];

import type { Translation } from '../translate.ts';

export const proof = {
  title: 'Prawf allanol',
  lead: 'Mae’r ôl bys yn cynrychioli pob cofnod hyd yma. Unwaith y bydd gan rywun y tu allan gopi ohono, gellir dangos newid diweddarach. Anfonwch ef, argraffwch y cod, neu gofynnwch am stamp amser; cedwir yr hyn a ddaw yn ôl yma fel prawf allanol. Mae e-bost neu ffeil yn wannach na stamp amser: gellir ffugio’r ddau.',
  client: 'Dyddlyfr pwy',
  qr: 'Cod QR yr ôl bys',
  copy: 'Copïo fel testun',
  saveFile: 'Cadw fel ffeil…',
  saveRequest: 'Cais am stamp amser…',
  bring: 'Dod ag e-bost, ffeil neu stamp amser yn ôl…',
  subject: 'Ôl bys fy nghofnodion, {{day}}',
  mailText:
    'Cadwch y neges hon, os gwelwch yn dda. Mae’n dangos mai fel hyn yr oedd fy nghofnodion ({{stamp}}); nid yw’n dweud dim am eu cynnwys. Os daw’n anghydfod, efallai y gofynnaf ichi ei hanfon yn ôl ataf.',
  fileText:
    'Ôl bys dyddlyfr On Record, {{stamp}}. Cadwch y ffeil hon: mae’n dangos beth oedd yn y dyddlyfr bryd hynny, heb ddweud dim am ei gynnwys.',
  save: 'Cadw i eraill',
  choose: 'Dewiswch yr e-bost, y ffeil neu’r stamp amser',
  saved: 'Cadwyd: {{name}}',
  added: 'Cadwyd fel prawf allanol.',
  none: 'Nid oes gan neb y tu allan yr ôl bys eto: mae pob un o’r cofnodion ({{total}}) yn dibynnu ar y cyfrifiadur hwn yn unig.',
  reach:
    'Ers {{day}}, mae rhywun y tu allan yn gwybod am y cofnodion hyd at {{number}}. Nifer y cofnodion a brofir felly: {{covered}} o {{total}}; mae’r gweddill ({{alone}}) yn dibynnu ar y cyfrifiadur hwn yn unig.',
  list: 'Profion allanol',
  form: {
    mail: 'E-bost (gwannach)',
    file: 'Ffeil (gwannach)',
    rfc3161: 'Stamp amser (RFC 3161)',
    other: 'Arall',
  },
  upTo: 'hyd at gofnod {{number}}',
  by: 'gan {{name}}',
  issuedBy: 'ategwyd gan {{name}}',
  unfit: 'Nid yw hwn yn cyd-fynd â’r dyddlyfr fel y mae nawr: fe’i newidiwyd ers hynny, neu dyddlyfr arall ydyw.',
  noFingerprint:
    'Nid oes ôl bys y dyddlyfr hwn yma. Efallai ei fod yn anghyflawn, neu’n perthyn i gleient arall: dewiswch uchod ddyddlyfr pwy.',
  broken: 'Nid yw’r stamp amser hwn yn ddilys: {{faults}}.',
  trustNote:
    'Chi, a’r darllenydd, sydd i farnu a ellir ymddiried yn yr awdurdod; cymharwch ei dystysgrif: {{certificate}}',
  faults: {
    'not-granted': 'gwrthododd yr awdurdod ei roi',
    'no-certificate': 'mae tystysgrif yr awdurdod ar goll neu’n un arall',
    'content-changed': 'newidiwyd ei gynnwys',
    'signature-bad': 'nid yw’r llofnod yn gywir',
    'algorithm-unknown': 'nid yw ei algorithm yn hysbys yma',
    'not-for-time-stamping': 'nid ar gyfer stampiau amser y mae’r dystysgrif',
    'certificate-out-of-time': 'nid oedd y dystysgrif yn ddilys bryd hynny',
  },
} as const satisfies Translation<'cy'>['proof'];

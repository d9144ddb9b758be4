import type { Translation } from '../translate.ts';

/** Yr hyn y mae ar ddarllenydd y papur ei angen y tu hwnt i eiriau’r cofnodion. */
export const onPaper = {
  inFull: 'Yn llawn o dan',
  continued: 'parhad, yn dechrau ar dudalen {{page}}',
  notCited: 'ni ddyfynnir mewn cofnod',
  comma: ', ',
  credited: 'Credydwyd',
  beyond: 'y tu hwnt i’r swm: {{sum}}',
  minutesTaken: 'Amser a gymerodd',
  extended: 'estynnwyd hyd {{day}}',
  notInFull: 'heb ei dalu’n llawn hyd yma',
  ofItPaid: 'o hyn, talwyd: {{sum}}',
  notHere: 'nid yn yr adroddiad hwn: {{entries}}',
  withFixedSum: '{{late}}, a swm sefydlog o {{sum}} am bob anfoneb hwyr',
  asBefore: 'Fel o’r blaen',
  fallen: 'Heb ei nodi mwyach',
  doneEntries: '{{time}} o waith, yn ôl {{entries}}',
  unshown:
    'Nid yw ffontiau’r dudalen hon yn y ffeil, felly gall llythrennau fod ar goll yn y llun uchod. Y geiriau y gellir eu darllen yn y ffeil:',
  interest: {
    summary: 'Llog pob anfoneb hwyr, fesul llinell',
    of: '{{number}} gyda’i gilydd',
    all: 'Cyfanswm y llog',
    fixed: 'Cyfanswm y symiau sefydlog',
    daily: '{{number}}: mae pob diwrnod arall yn ychwanegu {{sum}} cyn talgrynnu.',
    owed: 'Cyfrifir llog a symiau penodol o’r cofnodion a’r cyfraddau a ddangosir yma. Mae’r gyfraith sy’n gymwys a’r contract yn pennu a ydynt yn ddyledus.',
  },
  filters: {
    incident: '{{entry}} yn unig, gyda’r hyn sy’n perthyn iddo',
    layIn: 'gyda chynnwys: {{exhibits}}',
    layNone: 'heb gynnwys yr arddangosion',
    withoutReason: 'heb y rheswm',
    accomplishments: 'cyflawniadau: {{entries}}',
    letter: 'y llythyr: {{entry}}',
    withheld: 'daliwyd yn ôl: {{fields}}',
    withheldOf: '{{field}} ({{entry}})',
  },
} as const satisfies Translation<'cy'>['onPaper'];

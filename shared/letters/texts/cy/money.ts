import type { LetterSet } from '../../text.ts';

export const money: LetterSet<
  'cy',
  'reminder-1' | 'reminder-2' | 'stop-work' | 'resume' | 'interest' | 'statement-cover'
> = {
  'reminder-1': {
    subject: { of: 'numbers', single: 'Anfoneb {{numbers}}', several: 'Anfonebau {{numbers}}' },
    body: [
      {
        of: 'invoices',
        single: 'Efallai fod yr anfoneb hon wedi llithro heibio; mae’r dyddiad talu bellach wedi mynd heibio:',
        several: 'Efallai fod yr anfonebau hyn wedi llithro heibio; mae’r dyddiadau talu bellach wedi mynd heibio:',
      },
      '{{invoices}}',
      'Os yw’r taliad eisoes ar ei ffordd, anwybyddwch y neges hon. Os oes angen copi arnoch, neu unrhyw beth arall ar gyfer eich cyfrifon, rhowch wybod i mi.',
    ],
  },
  'reminder-2': {
    subject: {
      of: 'numbers',
      single: 'Anfoneb {{numbers}} heb ei thalu',
      several: 'Anfonebau {{numbers}} heb eu talu',
    },
    body: [
      {
        of: 'overdue',
        single: 'Nid yw’r anfoneb hon wedi’i thalu eto:',
        several: 'Nid yw’r anfonebau hyn wedi’u talu eto:',
      },
      '{{overdue}}',
      {
        of: 'promisedDays',
        single: 'Gwnaethoch enwi {{promisedDays}} fel y diwrnod talu; mae’r diwrnod hwnnw wedi mynd heibio.',
        several: 'Gwnaethoch enwi’r dyddiau hyn ar gyfer y taliad, ac maent wedi mynd heibio: {{promisedDays}}.',
      },
      'Talwch erbyn {{payBy}}, os gwelwch yn dda, neu dywedwch wrthyf yn ysgrifenedig pa ddiwrnod y byddwch yn talu. Os oes unrhyw beth yn aneglur, dywedwch nawr.',
    ],
  },
  'stop-work': {
    subject: 'Gwaith wedi’i atal ar {{stoppedOn}}',
    body: [
      {
        of: 'overdue',
        single: 'Mae’r anfoneb hon heb ei thalu:',
        several: 'Mae’r anfonebau hyn heb eu talu:',
      },
      '{{overdue}}',
      [
        'Gan fod taliad o {{open}} yn hwyr, rwyf wedi atal yr holl waith ar {{stoppedOn}}.',
        'Mae hyn yn cynnwys: {{paused}}.',
        'Byddaf yn ailddechrau’n brydlon pan fydd y cyfan wedi’i dalu.',
      ],
      'Mae eich cyfrifon, a phopeth sy’n eiddo i chi, yn dal ar agor i chi fel o’r blaen.',
    ],
  },
  resume: {
    subject: 'Gwaith yn ailddechrau ar {{resumeOn}}',
    body: [
      {
        first: [
          'Diolch am yr hyn yr oeddwn yn aros amdano: {{items}}.',
          {
            of: 'settled',
            single: 'Diolch: mae’r taliad wedi cyrraedd, ac nid oes dim yn hwyr bellach (anfoneb {{settled}}).',
            several: 'Diolch: mae’r taliadau wedi cyrraedd, ac nid oes dim yn hwyr bellach (anfonebau {{settled}}).',
          },
        ],
      },
      [
        'Byddaf yn ailgydio yn y gwaith ar {{resumeOn}}.',
        'Mae hyn yn cynnwys: {{paused}}.',
        'Mae dyddiad {{promised}} yn symud i {{moved}}, cynifer o ddyddiau gwaith ag y bu’r gwaith yn segur.',
      ],
    ],
  },
  interest: {
    subject: {
      of: 'numbers',
      single: 'Llog ar anfoneb {{numbers}}',
      several: 'Llog ar anfonebau {{numbers}}',
    },
    body: [
      'Oherwydd talu’n hwyr mae’r llog canlynol wedi cronni, hyd at a chan gynnwys {{today}}:',
      '{{interest}}',
      '{{basis}}',
      [
        'Cyfanswm y llog a’r symiau penodol: {{interestTotal}}.',
        'Gyda’r swm heb ei dalu ({{open}}), y cyfanswm yw {{total}}.',
        'Mae pob diwrnod arall yn ychwanegu oddeutu {{daily}}.',
      ],
      'Talwch erbyn {{payBy}}, os gwelwch yn dda.',
    ],
  },
  'statement-cover': {
    subject: 'Datganiad cyfrif, {{today}}',
    body: [
      'Amgaeaf y datganiad cyfrif fel y mae ar {{today}}, gyda phob anfoneb a phob taliad.',
      { first: ['Ar ôl i’w dalu: {{open}}.', 'Nid oes dim ar ôl i’w dalu.'] },
      '{{invoices}}',
      'Os yw eich llyfrau chi’n dweud rhywbeth gwahanol, rhowch wybod i mi pa linell erbyn {{replyBy}}.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const inTime: LetterSet<'cy', 'delivery' | 'goal-at-risk'> = {
  delivery: {
    subject: 'Cyflwyno’r gwaith: {{deliverable}}',
    body: [
      ['Cyflwynwyd ar {{deliveredOn}}: {{deliverable}}.', 'Sut y’i cyflwynwyd: {{deliveredHow}}.'],
      [
        'Mae’n cynnwys gwaith a wnaed ar brawf, heb dâl: {{trialTime}}. Hyd nes y cytunwn arno’n ysgrifenedig ac y telir amdano, fi biau’r hawliau ynddo.',
        'Yr hawliau ynddo: {{rights}}.',
      ],
      'Edrychwch arno, os gwelwch yn dda, a rhowch wybod i mi’n ysgrifenedig erbyn {{replyBy}} a ydych yn ei dderbyn, neu beth sydd ar goll o’r hyn y cytunwyd arno.',
    ],
  },
  'goal-at-risk': {
    subject: 'Mae nod ein gwaith mewn perygl',
    body: [
      'Y nod a gadarnhawyd ar {{goalOn}} yw: {{goal}}.',
      {
        first: [
          'Fel y mae pethau, ni welaf sut y gellir cyrraedd y nod tra bo hyn ar goll: {{missing}}.',
          'Fel y mae pethau, ni welaf sut y gellir cyrraedd y nod, am y rheswm hwn: {{risk}}.',
        ],
      },
      'Beth fyddai’n unioni hyn: {{remedy}}.',
      'Rhowch wybod i mi erbyn {{replyBy}} a ellir newid hyn, neu a newidiwn y nod. Tan hynny byddaf yn parhau cystal ag y mae’r amgylchiadau’n caniatáu. Rwy’n dweud nawr, rhag iddo fod yn syndod i’r naill na’r llall ohonom wedyn.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';
import { welsh } from './days.ts';

export const scope: LetterSet<
  'cy',
  | 'change-order'
  | 'confirm-spoken'
  | 'limits-reached'
  | 'price-explanation'
  | 'recommendation'
  | 'goal-confirmation'
  | 'terms-reminder'
> = {
  'change-order': {
    subject: 'Gwaith ychwanegol: amser, pris a dyddiad',
    body: [
      {
        first: [
          'Gofynasoch am y canlynol, nad yw yn ein cytundeb dyddiedig {{agreedOn}}:',
          'Gofynasoch am y canlynol, nad yw yn yr hyn y cytunwyd arno:',
        ],
      },
      '{{extra}}',
      { lines: ['– Amser: oddeutu {{effort}}', '– Pris: {{price}}', '– Dyddiad: {{newDate}}'] },
      'Fel eithriad, y tro hwn: {{exception}}.',
      'A hoffech i mi ei wneud? Atebwch yn ysgrifenedig, os gwelwch yn dda. Heb eich cadarnhad byddaf yn parhau â’r gwaith y cytunwyd arno.',
    ],
  },
  'confirm-spoken': {
    subject: 'Yr hyn y cytunwyd arno ar {{spokenOn}}',
    body: [
      'Er mwyn osgoi camddealltwriaeth, dyma’r hyn y cytunwyd arno ar {{spokenOn}}:',
      '{{said}}',
      'Atebwch “cytuno”, neu cywirwch ef, erbyn {{replyBy}}, os gwelwch yn dda. Tan hynny byddaf yn gweithio ar y sail hon.',
    ],
  },
  'limits-reached': {
    subject: 'Y terfynau y cytunwyd arnynt',
    body: [
      'O’r hyn y cytunwyd arno, mae hyn wedi’i ddefnyddio:',
      '{{limits}}',
      'Y nod a gadarnhawyd ar {{goalOn}}: {{goal}}.',
      'Fel eithriad, y tro hwn: {{exception}}.',
      {
        first: [
          'Pris pob rownd arall yw {{roundPrice}}, a byddaf yn dechrau pob un pan fyddwch wedi cytuno arni’n ysgrifenedig.',
          'Byddaf yn falch o wneud yr hyn sydd y tu hwnt i hynny pan fyddwn wedi cytuno ar ei bris yn ysgrifenedig.',
        ],
      },
    ],
  },
  'price-explanation': {
    subject: 'Beth mae’r pris yn ei gynnwys',
    body: [
      'Dyma beth mae’r pris yn ei gynnwys:',
      '{{priceOf}}',
      'Cyfanswm: {{price}}.',
      'Os yw hynny’n fwy nag yr oeddech wedi’i gynllunio, gallaf gynnig cwmpas llai; mae pris yr un gwaith yn aros fel y mae.',
    ],
  },
  recommendation: {
    subject: 'Fy argymhelliad',
    body: [
      'Rwyf wedi ystyried eich awgrym: {{suggestion}}.',
      'Dyma fy argymhelliad:',
      '{{advice}}',
      'Y rheswm: {{adviceReason}}.',
      'Os yw’n well gennych ffordd arall, cadarnhewch hynny’n ysgrifenedig erbyn {{replyBy}}. Yna fe’i gwnaf yn eich ffordd chi, gan nodi mai chi a ddewisodd.',
    ],
  },
  'goal-confirmation': {
    subject: 'Nod ein gwaith',
    body: [
      'Er mwyn i’r ddau ohonom fesur wrth yr un peth, dyma’r nod fel rwy’n ei ddeall:',
      {
        lines: [
          '– Nod: {{goal}}',
          '– Mesur: {{measure}}',
          '– Heb ei gynnwys: {{out}}',
          '– Pwy sy’n penderfynu: {{decides}}',
        ],
      },
      'Cadarnhewch ef, neu cywirwch ef, erbyn {{replyBy}}, os gwelwch yn dda. Bydd newid diweddarach yn fersiwn newydd, gyda’i bris a’i ddyddiad ei hun.',
    ],
  },
  'terms-reminder': {
    subject: 'Ein cytundeb',
    body: [
      [
        {
          first: [
            'Nid yw ein cytundeb “{{agreementTitle}}” wedi’i lofnodi eto.',
            'Nid yw ein cytundeb wedi’i lofnodi eto.',
          ],
        },
        welsh('unsignedDays', 'Hyd yma rwyf wedi gweithio hebddo ar {{unsignedDays}} diwrnod ({{unsignedTime}}).', {
          two: 'Hyd yma rwyf wedi gweithio hebddo ar {{unsignedDays}} ddiwrnod ({{unsignedTime}}).',
        }),
      ],
      [
        'Mae’n diogelu’r ddau ohonom: mae’n dweud beth rwy’n ei gyflwyno a phryd, beth rydych chi’n ei gyfrannu, a phryd y telir anfonebau.',
        'Telir anfonebau {{payment}}.',
      ],
      'Llofnodwch ef a’i ddychwelyd erbyn {{replyBy}}, os gwelwch yn dda, neu dywedwch beth ddylai fod yn wahanol. Byddaf yn dechrau gwaith newydd pan fydd wedi’i lofnodi.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';
import { welsh } from './days.ts';

export const waiting: LetterSet<'cy', 'request' | 'nudge-2' | 'last-nudge'> = {
  request: {
    subject: 'Yr hyn sydd ei angen arnaf erbyn {{neededBy}}',
    body: [
      'Er mwyn symud ymlaen i’r cam nesaf, mae angen y canlynol arnaf erbyn {{neededBy}}:',
      '{{items}}',
      [
        'Mae ei angen ar gyfer: {{blocks}}.',
        {
          first: [
            'Hyd nes y daw, bydd y cam hwn yn aros, a bydd dyddiad {{promised}} yn symud yr un nifer o ddyddiau gwaith.',
            'Hyd nes y daw, bydd y cam hwn yn aros, a bydd ei ddyddiad yn symud yr un nifer o ddyddiau gwaith.',
          ],
        },
      ],
      'Os nad yw’r diwrnod hwnnw’n gyfleus, rhowch wybod i mi’n fuan er mwyn i ni gynllunio’n wahanol.',
    ],
  },
  'nudge-2': {
    subject: 'Gair byr erbyn {{replyBy}}, os gwelwch yn dda',
    body: [
      'Ar {{askedOn}} gofynnais i chi am rywbeth sydd heb gyrraedd eto:',
      '{{items}}',
      [
        welsh('daysOverdue', 'Roedd ei angen erbyn {{neededBy}}, {{daysOverdue}} diwrnod yn ôl.', {
          two: 'Roedd ei angen erbyn {{neededBy}}, {{daysOverdue}} ddiwrnod yn ôl.',
        }),
        'Mae hyn yn aros amdano: {{blocks}}.',
      ],
      {
        first: [
          'Os bydd gennyf erbyn {{replyBy}}, bydd dyddiad {{promised}} yn symud i {{moved}}. Ar ôl hynny bydd yn symud ymhellach, un diwrnod gwaith am bob diwrnod gwaith o aros.',
          'Anfonwch ef, neu air byr, erbyn {{replyBy}}. Mae’r dyddiadau sy’n dibynnu arno’n symud un diwrnod gwaith am bob diwrnod gwaith o aros.',
        ],
      },
    ],
  },
  'last-nudge': {
    subject: 'Oedi’r rhan hon o’r gwaith o {{pauseOn}}',
    body: [
      'Ar {{askedOn}} gofynnais i chi am y canlynol, ac roedd ei angen erbyn {{neededBy}}:',
      '{{items}}',
      [
        welsh(
          'daysOverdue',
          'Mae {{daysOverdue}} diwrnod wedi mynd heibio ers hynny, ac ni allaf fynd ymlaen hebddo.',
          {
            two: 'Mae {{daysOverdue}} ddiwrnod wedi mynd heibio ers hynny, ac ni allaf fynd ymlaen hebddo.',
          },
        ),
        {
          first: [
            'Felly byddaf yn oedi’r canlynol o {{pauseOn}}: {{blocks}}.',
            'Felly byddaf yn oedi’r gwaith sy’n dibynnu arno o {{pauseOn}}.',
          ],
        },
      ],
      'Byddaf yn ailgydio ynddo pan ddaw’r hyn sydd ar goll, ac yna’n anfon y dyddiad newydd atoch. Bydd yr amser a ddaw’n rhydd yn mynd i waith arall, felly gall y dyddiad newydd fod yn hwyrach na’r dyddiau o aros yn unig.',
      'Os oes rhywbeth yn eich rhwystro, mae gair byr yn ddigon; gallwn chwilio am ffordd arall.',
    ],
  },
};

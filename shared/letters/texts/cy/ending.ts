import type { LetterSet } from '../../text.ts';

export const ending: LetterSet<'cy', 'confirm-access' | 'farewell'> = {
  'confirm-access': {
    subject: 'Cadarnhewch eich mynediad, os gwelwch yn dda',
    body: [
      {
        of: 'accounts',
        single: 'Chi yw perchennog y cyfrif hwn bellach:',
        several: 'Chi yw perchennog y cyfrifon hyn bellach:',
      },
      '{{accounts}}',
      {
        of: 'accounts',
        single:
          'Mewngofnodwch a dywedwch wrthyf erbyn {{replyBy}} a yw’n gweithio. Gwiriwch hefyd mai chi biau’r cyfeiriad adfer, y rhif ffôn a’r cerdyn talu.',
        several:
          'Mewngofnodwch i bob un a dywedwch wrthyf erbyn {{replyBy}} pa rai sy’n gweithio a pha rai nad ydynt. Gwiriwch hefyd mai chi biau’r cyfeiriadau adfer, y rhifau ffôn a’r cardiau talu.',
      },
      'Dim ond wedyn y byddaf yn dileu fy mynediad fy hun, fel na chaiff yr un ohonom ei gloi allan.',
    ],
  },
  farewell: {
    subject: 'Diwedd ein cydweithio ar {{endsOn}}',
    body: [
      'Rwy’n dod â’n cydweithio i ben ar {{endsOn}}.',
      '{{reasons}}',
      'Byddwch yn cael adroddiad terfynol o’r hyn a wnaed, rhestr o’ch cyfrifon, a datganiad cyfrif.',
      {
        of: 'numbers',
        single: 'Ar ôl i’w dalu: {{open}} (anfoneb {{numbers}}).',
        several: 'Ar ôl i’w dalu: {{open}} (anfonebau {{numbers}}).',
      },
      'Cadarnhewch erbyn {{replyBy}} y gallwch fynd i mewn i’r cyfrifon hyn: {{accountNames}}. Wedi hynny byddaf yn dileu fy mynediad fy hun.',
      'Diolch am yr hyn a wnaethom gyda’n gilydd. Pob dymuniad da i chi at y dyfodol.',
    ],
  },
};

import type { LetterSet } from '../../text.ts';

export const talk: LetterSet<'cy', 'talk-through'> = {
  'talk-through': {
    subject: 'Lle rydym arni: {{topic}}',
    body: [
      'Er mwyn gallu setlo hyn yn fuan, dyma lle rydym arni, fel rwy’n ei gweld hi.',
      'Yr hyn sy’n bwysig i chi, fel rwy’n ei ddeall: {{theirs}}.',
      'Yr hyn sy’n bwysig i mi: {{mine}}.',
      'Byddai unrhyw un o’r rhain yn fy siwtio:',
      '{{ways}}',
      'Rhowch wybod i mi erbyn {{replyBy}} pa un sy’n eich siwtio, neu enwch un arall, a chywirwch fi os wyf wedi camddeall. Os nad oes un, gadewch i ni ddod â’r cydweithio i ben yn drefnus.',
    ],
  },
};

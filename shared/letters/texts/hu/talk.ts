import type { LetterSet } from '../../text.ts';

export const talk: LetterSet<'hu', 'talk-through'> = {
  'talk-through': {
    subject: 'Hol tartunk: {{topic}}',
    body: [
      'Hogy ez hamar eldőlhessen, leírom, hogyan látom, hol tartunk.',
      'Ami, úgy látom, Önnek fontos: {{theirs}}.',
      'Ami nekem fontos: {{mine}}.',
      'Számomra ezek bármelyike megfelel:',
      '{{ways}}',
      'Kérem, {{replyBy}} napjáig írja meg, melyik felel meg Önnek, vagy javasoljon mást, és jelezze, ha valamit félreértettem. Ha nincs ilyen, zárjuk le rendben az együttműködést.',
    ],
  },
};

import type { Translation } from '../translate.ts';

/** Drafftiau cyfrifiaduron eraill, a rhai’r cyfrifiadur hwn cyn colli ei ffolder ei hun. */
export const begunElsewhere = {
  title: 'Wedi’u dechrau mewn man arall',
  lead: 'Ar gyfrifiadur arall, neu ar hwn cyn colli’r hyn y mae’n ei gadw wrth ochr y dyddlyfr. Mae’r hyn yr ewch ymlaen ag ef yma’n aros yno fel y mae.',
  goOn: 'Mynd ymlaen yma',
  putAway: 'Peidio â’i ddangos eto',
  timer: 'Amserydd',
  timerRuns: 'Mae amserydd yn rhedeg yma. Stopiwch ef yn gyntaf.',
} as const satisfies Translation<'cy'>['begunElsewhere'];

import type { Translation } from '../translate.ts';

/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'Amit itt beírt, még nincs rögzítve. Bezárja rögzítés nélkül?',
    leave: 'Bezárás rögzítés nélkül',
    stay: 'Írás folytatása',
  },
} as const satisfies Translation<'hu'>['manners'];

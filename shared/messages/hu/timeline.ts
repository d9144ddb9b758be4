import type { Translation } from '../translate.ts';

/** Az idővonal: az ügyfél naplója egyetlen képen. */
export const timeline = {
  shown: 'A napló nézete',
  list: 'Lista',
  picture: 'Idővonal',
  keys: 'A plusz és a mínusz nagyít és kicsinyít, a nyilak mozgatnak; a Home mindent megmutat, az End a legújabbakat.',
  zoomIn: 'Nagyítás',
  zoomOut: 'Kicsinyítés',
  whole: 'Minden megmutatása',
  waiting: 'Várakozás',
  stopped: 'A munka leállítva',
  today: 'Ma',
  around: 'akkortájt',
  before: 'előtte',
  after: 'utána',
  more: 'A legújabb {{shown}} szerepel a listán. A többihez nagyítson.',
  none: 'Ebből az időből nincs bejegyzés.',
  inView_one: '{{count}} bejegyzés látható',
  inView_other: '{{count}} bejegyzés látható',
  cluster_one: '{{count}} bejegyzés',
  cluster_other: '{{count}} bejegyzés',
  alt: 'A dokumentum idővonala. {{counts}}.',
  laneCount: '{{lane}}: {{entries}}',
  onPaper:
    'Minden jel egy itt szereplő bejegyzés; a keretbe írt szám az egymáshoz közel eső bejegyzések száma. A függőleges vonal a készítés napja.',
  lanes: {
    happened: 'Ami történt',
    requests: 'Kérések, várakozás',
    work: 'Munka, átadás',
    money: 'Számlák, fizetések',
    decisions: 'Döntések, állapot',
  },
} as const satisfies Translation<'hu'>['timeline'];

import type { Translation } from '../translate.ts';

/** Oś czasu: wszystkie wpisy o kliencie na jednym rysunku. */
export const timeline = {
  shown: 'Widok wpisów',
  list: 'Lista',
  picture: 'Oś czasu',
  keys: 'Plus i minus zmieniają skalę, strzałki przesuwają; Home pokazuje wszystko, End to, co najnowsze.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  whole: 'Pokaż wszystko',
  waiting: 'Czekanie',
  stopped: 'Praca wstrzymana',
  today: 'Dzisiaj',
  around: 'mniej więcej wtedy',
  before: 'przed tym',
  after: 'po tym',
  more: 'Na liście są najnowsze: {{shown}}. Przybliż, aby zobaczyć pozostałe.',
  none: 'Z tego czasu nie ma wpisów.',
  inView_one: 'Widać {{count}} wpis',
  inView_few: 'Widać {{count}} wpisy',
  inView_many: 'Widać {{count}} wpisów',
  inView_other: 'Widać {{count}} wpisu',
  cluster_one: '{{count}} wpis',
  cluster_few: '{{count}} wpisy',
  cluster_many: '{{count}} wpisów',
  cluster_other: '{{count}} wpisu',
  alt: 'Oś czasu tego dokumentu. {{counts}}.',
  laneCount: '{{lane}}: {{entries}}',
  onPaper:
    'Każdy znak to wpis z tego dokumentu; liczba w ramce mówi, ile wpisów leży blisko siebie. Pionowa linia to dzień sporządzenia.',
  lanes: {
    happened: 'Co się stało',
    requests: 'Prośby, czekanie',
    work: 'Praca, przekazania',
    money: 'Faktury, wpłaty',
    decisions: 'Decyzje, stan',
  },
} as const satisfies Translation<'pl'>['timeline'];

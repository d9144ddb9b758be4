import type { Translation } from '../../translate.ts';

/** Quick entry, and the list of keys. */
export const capture = {
  title: 'Gyors bejegyzés',
  client: 'Ügyfél',
  what: 'Mi történt?',
  sign: 'Jel',
  noSign: 'nincs, vagy később',
  record: 'Rögzítés',
  keys: '{{record}}: rögzítés · {{close}}: bezárás, a piszkozat megmarad',
  recorded: 'Rögzítve: {{cite}}. bejegyzés, {{time}}.',
  another: 'Még egy bejegyzés',
  noClients: 'Még nincs ügyfél. Nyissa meg a főablakot, és vegyen fel egyet.',
  needsWhat: 'Írja le néhány szóban, mi történt.',
  needsClient: 'Válassza ki, kiről szól.',
  shortcuts: {
    title: 'Billentyűparancsok',
    anywhere: 'Bárhol',
    writing: 'Írás közben',
    lists: 'Listákban és táblázatokban',
    help: 'Ez a lista',
    capture: 'Gyors bejegyzés',
    record: 'A leírtak rögzítése',
    escape: 'Bezárás, vissza az előző helyre',
    tab: 'Következő mező vagy művelet',
    arrows: 'Következő vagy előző a listában',
    pages: 'Egy oldallal tovább a naplóban',
    ends: 'Az első vagy az utolsó bejegyzésre',
    enter: 'Megnyitás vagy végrehajtás',
    zoom: 'Nagyobb, kisebb',
  },
} as const satisfies Translation<'hu'>['places']['capture'];

/** Until when a client is kept, and what then. */
export const keeping = {
  open: 'Megőrzés ideje…',
  title: 'Megőrzés ideje: {{name}}',
  lead: 'Azon a napon magától semmi sem történik: a Ma oldal jelzi, hogy letelt, és Ön dönt.',
  until: 'Megőrzés eddig',
  hint: 'Javaslat: az utolsó bejegyzést követő tizedik év vége. Az adójog ritkán kér ennél többet; hogy Önre mi vonatkozik, annak Ön járjon utána.',
  none: 'Nincs határidő',
  why: 'Miért',
  whyHint: 'Például az adószabály vagy szerződés, amelyből következik.',
  record: 'Rögzítés',
  label: 'Megőrzés eddig',
  setOn: 'Megadva: {{day}}',
  change: 'Módosítás…',
  passed: 'Letelt az ügyfél megőrzésére megadott idő ({{day}}). Tovább őrizhető, kivihető vagy törölhető.',
  longer: 'Megőrzés tovább…',
  takeOut: 'Kivitel…',
} as const;

/** Until when a client is kept, and what then. */
export const keeping = {
  open: 'Jak długo przechowywać…',
  title: 'Jak długo przechowywać: {{name}}',
  lead: 'Tego dnia nic nie dzieje się samo: „Dzisiaj” pokaże, że termin minął, a decyzja należy do Ciebie.',
  until: 'Przechowuj do',
  hint: 'Propozycja: koniec dziesiątego roku po ostatnim wpisie. Przepisy podatkowe rzadko wymagają więcej; sprawdź, co obowiązuje Ciebie.',
  none: 'Bez terminu',
  why: 'Dlaczego',
  whyHint: 'Na przykład przepis podatkowy lub umowa, z której to wynika.',
  record: 'Zapisz',
  label: 'Przechowywane do',
  setOn: 'Ustalono: {{day}}',
  change: 'Zmień…',
  passed: 'Minął termin przechowywania tego klienta: {{day}}. Możesz go przedłużyć, zabrać dane albo je usunąć.',
  longer: 'Przechowuj dłużej…',
  takeOut: 'Zabierz…',
} as const;

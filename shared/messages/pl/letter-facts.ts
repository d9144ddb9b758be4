/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: 'Pismo wyznacza granicę. Zapisać ją także tutaj? Późniejsze zdarzenie z tym samym sygnałem będzie wtedy widoczne jako powtórzenie po ostrzeżeniu.',
    record: 'Zapisz granicę',
  },
  requested: {
    text: 'Pismo o coś prosi. Zapisać także prośbę? Czekanie liczy się od dnia po podanym terminie.',
    record: 'Zapisz prośbę',
  },
  'scope-priced': {
    text: 'Pismo proponuje dodatkową pracę z ceną. Zapisać także ofertę, aby można było dopisać do niej odpowiedź?',
    record: 'Zapisz ofertę',
  },
  'price-explained': { text: 'Pismo mówi, co zawiera cena. Zapisać to także tutaj?', record: 'Zapisz wyjaśnienie' },
  recommended: {
    text: 'Pismo coś rekomenduje. Zapisać także rekomendację, aby można było dopisać do niej decyzję klienta?',
    record: 'Zapisz rekomendację',
  },
  disagreement: {
    text: 'Pismo proponuje wyjścia z różnicy zdań. Zapisać także różnicę zdań, z dniem propozycji?',
    record: 'Zapisz różnicę zdań',
  },
  completes: {
    text: 'Pismo proponuje wyjścia. Dopisać do różnicy zdań dzień propozycji? Od niego liczy się, jak długo sprawa stoi w miejscu.',
    record: 'Dopisz dzień',
  },
  limits: {
    'abuse-answer': 'Trzymamy się sprawy. Jeśli obelgi, groźby lub ataki na mnie się powtórzą, zakończę współpracę.',
    'out-of-hours':
      'Pracuję w godzinach podanych w piśmie. Praca poza nimi jest uzgadniana wcześniej, na piśmie, razem z ceną.',
    'boundary-controlling':
      'Akceptacje przychodzą razem, w stałym dniu tygodnia; brakujący dostęp otrzymuję do dnia podanego w piśmie.',
  },
  reason: 'Wyjścia zaproponowano w piśmie.',
  done: 'Zapisano, ze wskazaniem pisma.',
} as const;

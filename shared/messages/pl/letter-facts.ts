/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: 'Pismo wyznacza granicę. Zapisać ją także tutaj? Późniejszy incydent z tym samym sygnałem będzie wtedy widoczny jako powtórzenie po ostrzeżeniu.',
    record: 'Zapisz granicę',
  },
  requested: {
    text: 'Pismo o coś prosi. Zapisać także prośbę? Oczekiwanie liczy się od dnia po podanym terminie.',
    record: 'Zapisz prośbę',
  },
  'scope-priced': {
    text: 'Pismo proponuje pracę dodatkową za podaną cenę. Zapisać także ofertę, aby można było dopisać do niej odpowiedź?',
    record: 'Zapisz ofertę',
  },
  'price-explained': {
    text: 'Pismo wyjaśnia, co obejmuje cena. Zapisać to także tutaj?',
    record: 'Zapisz wyjaśnienie',
  },
  recommended: {
    text: 'Pismo coś rekomenduje. Zapisać także rekomendację, aby można było dopisać do niej decyzję klienta?',
    record: 'Zapisz rekomendację',
  },
  disagreement: {
    text: 'Pismo proponuje rozwiązania w sprawie różnicy zdań. Zapisać także różnicę zdań, z datą propozycji?',
    record: 'Zapisz różnicę zdań',
  },
  completes: {
    text: 'Pismo proponuje rozwiązania. Dopisać do różnicy zdań datę propozycji? Od niej liczy się, jak długo sprawa stoi w miejscu.',
    record: 'Dopisz datę',
  },
  limits: {
    'abuse-answer':
      'Trzymamy się sprawy. Jeśli obelgi, groźby lub osobiste ataki na mnie się powtórzą, zakończę współpracę.',
    'out-of-hours':
      'Pracuję w godzinach podanych w piśmie. Praca poza nimi jest uzgadniana wcześniej, na piśmie, razem z ceną.',
    'boundary-controlling':
      'Zatwierdzenia przychodzą razem, w stałym dniu tygodnia; brakujący dostęp otrzymuję do dnia podanego w piśmie.',
  },
  reason: 'Rozwiązania zaproponowano w piśmie.',
  done: 'Zapisano, ze wskazaniem pisma.',
} as const;

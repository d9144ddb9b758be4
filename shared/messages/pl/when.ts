import type { Translation } from '../translate.ts';

export const when = {
  label: 'Kiedy to się stało',
  placeholder: 'Przed chwilą',
  hint: 'Tak, jak się mówi: „wczoraj około południa”, „w zeszły wtorek”, „21 listopada”.',
  understood: 'Odczytano: {{when}}',
  unclear: 'Jeszcze niezrozumiałe. Spróbuj: „wczoraj”, „21 listopada” albo „między 10 a 12”.',
  either: 'Dzień i miesiąc mogą być zamienione: sprawdź.',
  ahead: 'To dopiero nastąpi.',
  choose: 'Albo wybierz',
  cannot: 'Napisz zrozumiale, kiedy to się stało, albo zostaw to pole puste, jeśli przed chwilą.',
} as const satisfies Translation<'pl'>['when'];

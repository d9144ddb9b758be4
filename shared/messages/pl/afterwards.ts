export const afterwards = {
  review: '{{day}}: dzień wyznaczony na powrót do decyzji: {{choice}}.',
  more: 'Kryteria odejścia, tendencja, ile przynosi godzina, ile kosztuje rozstanie',
  met: 'spełnione kryteria: {{met}} z {{all}}',
  backup: {
    title: 'Kopia zapasowa',
    lead: 'Przy zamykaniu program sam robi kopię zapasową dziennika. Tutaj zrobisz jeszcze jedną, w wybranym folderze.',
  },
  reminders:
    'Wraz z zamknięciem kończą się przypomnienia o tym kliencie. Co jeszcze otwarte, zostaje na stronie „Dzisiaj”.',
  retainSet: 'Dzień wyznaczony wcześniej. Sprawdź, co obowiązuje Ciebie.',
} as const;

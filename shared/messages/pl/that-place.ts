/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: 'W wybranym folderze zabrakło miejsca, więc nic tam nie zachowano. Dziennik jest bez zmian. Zwolnij miejsce albo wybierz inny folder i spróbuj ponownie.',
  forbidden:
    'System nie pozwala na to w wybranym folderze, więc nic nie zrobiono. Dziennik jest bez zmian. Sprawdź uprawnienia albo wybierz inny folder.',
  gone: 'Tego, co wybrano, nie ma już na miejscu, więc nic nie zrobiono. Dziennik jest bez zmian. Podłącz dysk albo wybierz ponownie.',
} as const;

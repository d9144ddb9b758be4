/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'Klucz odzyskiwania dziennika On Record',
  folder: 'Dziennik w folderze',
  printed: 'Wydrukowano',
  use: 'Otwiera ten dziennik, gdy hasło zostało zapomniane: na ekranie, który o nie pyta, naciśnij „{{button}}” i wpisz osiem grup. Wielkość liter i łączniki nie mają znaczenia.',
  care: 'Kto ma tę kartkę i kopię dziennika, może go przeczytać. Przechowuj ją z dala od komputera, tam, gdzie trzymasz akty notarialne i umowy. Zmiana hasła nie zmienia tego klucza.',
} as const;

import type { Translation } from '../translate.ts';

/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'PDF nie powstał: zatrzymała się część programu, która go tworzy. Raportu nie zapisano, a plik, który tam był, jest bez zmian. Być może brakuje pamięci: zamknij inne programy i spróbuj ponownie; przy krótszym okresie albo mniejszej liczbie załączników potrzeba jej mniej.',
  page: 'Tej strony nie udało się narysować. Nic się nie zmieniło i raport nadal można sporządzić. Obejrzyj inną stronę albo spróbuj ponownie.',
} as const satisfies Translation<'pl'>['unmade'];

/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'Twojego dziennika tu nie ma',
  away: 'Dziennika, który był w folderze „{{folder}}”, teraz tam nie ma. Jeśli leży na odłączonym dysku albo w folderze, którego jeszcze nie zsynchronizowano, spraw, by znów był dostępny, i spróbuj ponownie. Ten program niczego nie usunął.',
  shut: 'Nie można otworzyć dziennika',
  again: 'Spróbuj ponownie',
  choose: 'Wybierz jego folder…',
  anew: 'Zamiast tego zacznij nowy dziennik',
  backups: 'Jego kopie zapasowe na tym komputerze',
  damaged:
    'Jego plik vault.json jest uszkodzony, a bez niego niczego nie da się otworzyć. Całkiem możliwe, że wpisy obok niego są nienaruszone: zachowaj ten folder. Kopię zapasową przywraca się do osobnego folderu.',
  where: 'Gdzie jest Twój dziennik?',
  lost: 'Plik na tym komputerze, który mówi, gdzie leży Twój dziennik, jest uszkodzony. Sam dziennik pozostał nietknięty: wskaż, który jest Twój, a program będzie pracować z nim dalej.',
  known: 'Dzienniki, które otwierano na tym komputerze',
  use: 'Pracuj z nim dalej',
} as const;

/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'Twojego dziennika tu nie ma',
  away: 'Dziennika, który był w „{{folder}}”, teraz tam nie ma. Jeśli leży na odłączonym dysku albo w folderze, którego jeszcze nie zsynchronizowano, przywróć go i spróbuj ponownie. Ten program niczego nie usunął.',
  shut: 'Nie można otworzyć dziennika',
  again: 'Spróbuj ponownie',
  choose: 'Wybierz jego folder…',
  anew: 'Zacznij nowy dziennik',
  backups: 'Jego kopie zapasowe na tym komputerze',
  damaged:
    'Jego plik vault.json jest uszkodzony, a bez niego niczego nie da się otworzyć. Wpisy obok niego mogą być nienaruszone: zachowaj ten folder. Kopia zapasowa zostanie przywrócona do osobnego folderu.',
} as const;

import type { Translation } from '../translate.ts';

/** Co usuwanie klienta mówi o szkicach innych komputerów. */
export const erasing = {
  elsewhere:
    'Szkice dotyczące tego klienta są też w plikach innych komputerów. Każdy z nich usunie swoje, gdy następnym razem otworzy ten dziennik i zobaczy, że klienta usunięto; do tego czasu zostają w tym folderze.',
  alsoElsewhere: 'Usuń je tutaj teraz, bo tego komputera już nie ma albo był to ten komputer pod wcześniejszą nazwą',
  unread:
    'Tych plików szkiców nie można odczytać, a mogą zawierać słowa o tym kliencie. Zostają: obejrzyj je i usuń samodzielnie, jeśli nic z nich nie jest potrzebne.',
} as const satisfies Translation<'pl'>['erasing'];

import type { Translation } from '../translate.ts';

/** Co usuwanie klienta mówi o szkicach innych komputerów. */
export const erasing = {
  elsewhere:
    'Szkice dotyczące tego klienta są też w plikach innych komputerów. Każdy z nich usunie swoje, gdy następnym razem otworzy ten dziennik i zobaczy, że klienta usunięto; do tego czasu zostają w tym folderze.',
  alsoElsewhere: 'Usuń je tutaj teraz, bo tego komputera już nie ma albo był to ten komputer pod wcześniejszą nazwą',
} as const satisfies Translation<'pl'>['erasing'];

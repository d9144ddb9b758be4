import type { Translation } from '../translate.ts';

/** Obrazy, których nie widać takich, jakie są. */
export const pictures = {
  firstOf_few: 'pierwsza z {{count}} klatek: w pliku obraz się porusza',
  firstOf_many: 'pierwsza z {{count}} klatek: w pliku obraz się porusza',
  firstOf_other: 'pierwsza z {{count}} klatek: w pliku obraz się porusza',
  firstOf_one: 'pierwsza z {{count}} klatki: w pliku obraz się porusza',
  heic: 'Zdjęć HEIC, jakie robią iPhone’y, nie da się pokazać tutaj ani w zapisie współpracy. Plik jest zachowany bez zmian. Zapisz kopię, aby go obejrzeć, albo dodaj to samo zdjęcie także jako JPEG.',
} as const satisfies Translation<'pl'>['pictures'];

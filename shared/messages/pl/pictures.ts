import type { Translation } from '../translate.ts';

/** Obrazy, których nie widać takich, jakie są. */
export const pictures = {
  firstOf_few: 'pierwszy z {{count}} obrazów: w pliku się porusza',
  firstOf_many: 'pierwszy z {{count}} obrazów: w pliku się porusza',
  firstOf_other: 'pierwszy z {{count}} obrazów: w pliku się porusza',
  firstOf_one: 'pierwszy z {{count}} obrazu: w pliku się porusza',
  heic: 'Zdjęć HEIC, jakie robią iPhone’y, nie da się pokazać tutaj ani w zapisie współpracy. Plik jest zachowany bez zmian. Zapisz kopię, aby go obejrzeć, albo dodaj to samo zdjęcie także jako JPEG.',
} as const satisfies Translation<'pl'>['pictures'];

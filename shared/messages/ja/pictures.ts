import type { Translation } from '../translate.ts';

/** そのままでは表示されない種類の画像。 */
export const pictures = {
  firstOf_other: '{{count}} 枚のうち最初の一枚（ファイルでは動きます）',
  heic: 'iPhone の写真形式 HEIC は、ここでも経過記録でも表示できません。ファイルはそのまま保存されています。見るにはコピーを保存するか、同じ写真を JPEG でも加えてください。',
} as const satisfies Translation<'ja'>['pictures'];

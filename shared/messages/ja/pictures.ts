import type { Translation } from '../translate.ts';

/** そのままでは表示されない種類の画像。 */
export const pictures = {
  firstOf_other: '{{count}}枚のうち最初の1枚（元のファイルでは動きます）',
  heic: 'iPhoneの写真形式HEICは、ここでも経過記録でも表示できません。ファイルはそのまま保存されています。見るにはコピーを保存するか、同じ写真をJPEGでも追加してください。',
} as const satisfies Translation<'ja'>['pictures'];

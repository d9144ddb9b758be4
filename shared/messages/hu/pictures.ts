import type { Translation } from '../translate.ts';

/** Képek, amelyek nem úgy látszanak, ahogy vannak. */
export const pictures = {
  firstOf_one: 'az első {{count}} képből',
  firstOf_other: '{{count}} kép közül az első: a fájlban mozog',
  heic: 'Az iPhone HEIC-fényképei itt és a naplókivonatban nem jeleníthetők meg. A fájl úgy van meg, ahogy érkezett. Mentsen másolatot, ha látni szeretné, vagy adja hozzá ugyanazt a fényképet JPEG-ként is.',
} as const satisfies Translation<'hu'>['pictures'];

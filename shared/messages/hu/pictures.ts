import type { Translation } from '../translate.ts';

/** Képek, amelyek nem úgy látszanak, ahogy vannak. */
export const pictures = {
  firstOf_one: '{{count}} képkocka közül az első',
  firstOf_other: '{{count}} képkocka közül az első: a fájlban mozgókép',
  heic: 'Az iPhone HEIC-fényképei sem itt, sem a naplókivonatban nem jeleníthetők meg. A fájl változatlanul megmarad. Mentsen másolatot, ha látni szeretné, vagy adja hozzá ugyanazt a fényképet JPEG-ként is.',
} as const satisfies Translation<'hu'>['pictures'];

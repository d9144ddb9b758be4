import type { Translation } from '../translate.ts';

/** Lluniau o fathau na ddangosir fel y maent. */
export const pictures = {
  firstOf_zero: 'y cyntaf o {{count}} llun: mae’n symud yn y ffeil',
  firstOf_one: 'y cyntaf o {{count}} llun: mae’n symud yn y ffeil',
  firstOf_two: 'y cyntaf o {{count}} lun: mae’n symud yn y ffeil',
  firstOf_few: 'y cyntaf o {{count}} llun: mae’n symud yn y ffeil',
  firstOf_many: 'y cyntaf o {{count}} llun: mae’n symud yn y ffeil',
  firstOf_other: 'y cyntaf o {{count}} llun: mae’n symud yn y ffeil',
  heic: 'Ni ellir dangos ffotograffau HEIC, fel y’u cedwir gan iPhone, yma nac mewn adroddiad. Cedwir y ffeil fel y mae. Cadwch gopi i’w weld, neu ychwanegwch yr un ffotograff fel JPEG hefyd.',
} as const satisfies Translation<'cy'>['pictures'];

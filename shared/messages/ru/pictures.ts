import type { Translation } from '../translate.ts';

/** Картинки, которые показаны не такими, какие они есть. */
export const pictures = {
  firstOf_few: 'первый из {{count}} кадров: в файле он движется',
  firstOf_many: 'первый из {{count}} кадров: в файле он движется',
  firstOf_other: 'первый из {{count}} кадров: в файле он движется',
  firstOf_one: 'первый из {{count}} кадра: в файле он движется',
  heic: 'Снимки HEIC, какими их хранят iPhone, здесь и в хронике не показываются. Файл хранится как есть. Сохраните копию, чтобы посмотреть, или добавьте тот же снимок ещё и в JPEG.',
} as const satisfies Translation<'ru'>['pictures'];

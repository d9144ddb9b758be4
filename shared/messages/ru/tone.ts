import type { Translation } from '../translate.ts';

/** The tone check: what a sceptical reader stumbles over, and what could stand there instead. It lists and offers, and forbids nothing. */
export const tone = {
  title_one: '{{count}} место, о которое может споткнуться недоверчивый читатель',
  title_few: '{{count}} места, о которые может споткнуться недоверчивый читатель',
  title_many: '{{count}} мест, о которые может споткнуться недоверчивый читатель',
  title_other: '{{count}} места, о которые может споткнуться недоверчивый читатель',
  lead: 'Написанное весит больше, когда проще сказать уже нельзя. Цитаты остаются такими, как прозвучали.',
  kinds: {
    absolute: '«Всегда» и «никогда» опровергает один случай. Скажите, сколько раз или когда.',
    insult: 'Скажите, что было сделано или сказано; в дословной цитате это может остаться.',
    'mind-reading': 'Что думают и чувствуют другие, не видно. Скажите, что они сделали.',
    capitals: 'Прописные буквы читаются как крик.',
    exclamation: 'Хватит и одного знака, а точка сильнее.',
  },
  instead: 'вместо этого: {{words}}',
  take: 'Заменить «{{words}}» на «{{instead}}»',
  takeAll: 'Принять все замены',
} as const satisfies Translation<'ru'>['tone'];

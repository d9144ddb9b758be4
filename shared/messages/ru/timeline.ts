import type { Translation } from '../translate.ts';

/** Лента времени: все записи о клиенте на одном рисунке. */
export const timeline = {
  shown: 'Вид записей',
  list: 'Список',
  picture: 'Лента времени',
  keys: 'Плюс и минус меняют масштаб, стрелки сдвигают; Home показывает всё, End — самое новое.',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  whole: 'Показать всё',
  waiting: 'Ожидание',
  stopped: 'Пока работа остановлена',
  today: 'Сегодня',
  around: 'примерно тогда',
  before: 'до этого',
  after: 'после этого',
  more: 'Перечислены новейшие: {{shown}}. Чтобы увидеть остальные, увеличьте масштаб.',
  none: 'За это время ничего не записано.',
  inView_one: 'Видна {{count}} запись',
  inView_few: 'Видны {{count}} записи',
  inView_many: 'Видно {{count}} записей',
  inView_other: 'Видно {{count}} записи',
  cluster_one: '{{count}} запись',
  cluster_few: '{{count}} записи',
  cluster_many: '{{count}} записей',
  cluster_other: '{{count}} записи',
  alt: 'Лента времени этого документа. {{counts}}.',
  laneCount: '{{lane}}: {{entries}}',
  onPaper:
    'Каждый знак — запись из этого документа; число в рамке показывает, сколько записей стоят рядом. Вертикальная черта — день составления.',
  lanes: {
    happened: 'Что произошло',
    requests: 'Запросы, ожидание',
    work: 'Работа, сдача',
    money: 'Счета, оплата',
    decisions: 'Решения, состояние',
  },
} as const satisfies Translation<'ru'>['timeline'];

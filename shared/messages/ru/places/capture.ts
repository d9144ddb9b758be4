import type { Translation } from '../../translate.ts';

/** Quick entry, and the list of keys. */
export const capture = {
  title: 'Быстрая запись',
  client: 'Клиент',
  what: 'Что произошло?',
  sign: 'Признак',
  noSign: 'нет или позже',
  record: 'Записать',
  keys: '{{record}} — записать · {{close}} — закрыть, черновик останется',
  recorded: 'Записано: запись {{cite}}, {{time}}.',
  another: 'Ещё одна запись',
  noClients: 'Клиентов пока нет. Откройте главное окно и заведите первого.',
  needsWhat: 'Скажите в нескольких словах, что произошло.',
  needsClient: 'Выберите, о ком это.',
  shortcuts: {
    title: 'Сочетания клавиш',
    anywhere: 'Везде',
    writing: 'При наборе текста',
    lists: 'В списках и таблицах',
    help: 'Этот список',
    capture: 'Быстрая запись',
    record: 'Записать набранное',
    escape: 'Закрыть и вернуться',
    tab: 'Следующее поле или действие',
    arrows: 'Следующее или предыдущее в списке',
    pages: 'На страницу дальше в записях',
    ends: 'К первой или последней записи',
    enter: 'Открыть или выполнить',
    zoom: 'Крупнее, мельче',
  },
} as const satisfies Translation<'ru'>['places']['capture'];

import type { Translation } from '../translate.ts';

/** Что нужно читателю бумаги кроме слов самих записей. */
export const onPaper = {
  inFull: 'Полностью',
  continued: 'продолжение, начало на стр. {{page}}',
  notCited: 'в записях не упомянуто',
  comma: ', ',
  credited: 'Зачтено',
  beyond: 'сверх суммы счёта: {{sum}}',
  minutesTaken: 'Затраченное время',
  extended: 'продлено до {{day}}',
  notInFull: 'до сих пор не оплачено полностью',
  ofItPaid: 'из них оплачено: {{sum}}',
  notHere: 'нет в этой хронике: {{entries}}',
  withFixedSum: '{{late}} и фиксированная сумма {{sum}} за каждый просроченный счёт',
  asBefore: 'Без изменений',
  fallen: 'Больше не указано',
  doneEntries: '{{time}} работы, {{entries}}',
  unshown:
    'Шрифтов этой страницы нет в файле, поэтому на изображении выше могут отсутствовать буквы. Текст, который читается из файла:',
  interest: {
    summary: 'Проценты по каждому просроченному счёту построчно',
    of: '{{number}} всего',
    all: 'Проценты всего',
    fixed: 'Фиксированные суммы всего',
    daily: '{{number}}: каждый следующий день добавляет {{sum}} до округления.',
    owed: 'Проценты и фиксированные суммы вычислены по записям и ставкам, показанным здесь. Причитаются ли они, зависит от применимого права и договора.',
  },
  filters: {
    incident: 'только {{entry}} и то, что к ней относится',
    layIn: 'с содержанием: {{exhibits}}',
    layNone: 'без содержания приложений',
    withoutReason: 'без причины',
    accomplishments: 'результаты: {{entries}}',
    letter: 'письмо: {{entry}}',
    withheld: 'скрыто: {{fields}}',
    withheldOf: '{{field}} ({{entry}})',
  },
} as const satisfies Translation<'ru'>['onPaper'];

import type { Translation } from '../translate.ts';

/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'Напоминания',
  lead: 'Пока программа запущена, этот компьютер напоминает сам. Наружу ничего не уходит; пока экран или журнал заблокирован, ни имён, ни сумм не видно.',
  kinds: {
    due: 'Наступающие сроки: за день',
    overdue: 'Просроченные счета и следующее письмо',
    waiting: 'То, чего приходится ждать слишком долго',
    promise: 'Обещания оплатить',
    abuse: 'Нападки, на которые сутки нет ответа',
    hours: 'Сообщения вне ваших рабочих часов',
    weekly: 'По пятницам: есть что записать?',
  },
  quietFrom: 'Тихие часы с',
  quietTo: 'Тихие часы до',
  quietHint: 'В это время напоминаний нет. Одинаковое время: тихих часов нет.',
  weeklyTitle: 'Есть что записать?',
  weeklyText: 'Несколько слов об этой неделе, пока она не забылась.',
  many_one: 'Требует внимания: {{count}}',
  many_few: 'Требует внимания: {{count}}',
  many_many: 'Требует внимания: {{count}}',
  many_other: 'Требует внимания: {{count}}',
  manyText: 'Список на странице «Сегодня».',
  generic: 'Что-то требует внимания',
  genericText: 'Откройте On Record, чтобы узнать, что именно.',
} as const satisfies Translation<'ru'>['reminders'];

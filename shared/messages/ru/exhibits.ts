import type { Translation } from '../translate.ts';

export const exhibits = {
  drop: 'Отпустите, чтобы сохранить как приложение',
  keeping: 'Сохраняется: {{name}}',
  stop: 'Остановить',
  fromClipboard: 'вставлено из буфера обмена',
  pastedName: 'Вставлено {{stamp}}',
  page: 'Страница',
  line: 'Строка',
  cite: 'Сослаться на приложение',
  saveCopyOf: 'Сохранить копию {{number}}',
  copied: 'Копия сохранена: {{name}}',
  saveCopy: 'Сохранить копию приложения',
} as const satisfies Translation<'ru'>['exhibits'];

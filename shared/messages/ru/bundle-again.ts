import type { Translation } from '../translate.ts';

/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'Сделать пакет…',
  title: 'Пакет отчёта {{number}}',
  lead: 'Выберите PDF в том виде, в каком он был выдан. Он сравнивается с записанным тогда отпечатком. Пакет делается, только если не отличается ни один байт, и содержит именно этот отчёт.',
  drop: 'Перетащите сюда PDF отчёта {{number}} или выберите его.',
  chosen: 'Выбран файл: {{file}}',
  choose: 'Выбрать PDF…',
  go: 'Сделать пакет…',
  making: 'Пакет создаётся…',
  save: 'Сохранить пакет',
  zip: 'Пакет (zip)',
  made: 'Пакет сделан: {{name}} ({{size}}). Его можно проверить в любом браузере файлом verify.html, который лежит внутри.',
  none: '{{file}} — не из отчётов об этом клиенте. Файл изменён или взят из другого места. Пакет не сделан.',
  another: '{{file}}: это другой отчёт, {{number}}. Пакет не сделан.',
} as const satisfies Translation<'ru'>['bundleAgain'];

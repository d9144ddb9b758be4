import type { Translation } from '../translate.ts';

/** Просмотр прочитанного перед записью. */
export const reviewing = {
  inThread: '{{at}} из {{of}} в этой переписке',
  everything: 'Снова показать всё',
  leaveOthers_one: 'Не переносить остальных: {{count}}',
  leaveOthers_few: 'Не переносить остальных: {{count}}',
  leaveOthers_many: 'Не переносить остальных: {{count}}',
  leaveOthers_other: 'Не переносить остальных: {{count}}',
  nobodys: 'не переносится: ничьё',
  left: 'не переносится',
  unassigned: 'не указано, чьё',
  leftCount_one: 'Не переносится: {{count}}',
  leftCount_few: 'Не переносится: {{count}}',
  leftCount_many: 'Не переносится: {{count}}',
  leftCount_other: 'Не переносится: {{count}}',
  unassignedCount_one: 'Не указано, чьё: {{count}}',
  unassignedCount_few: 'Не указано, чьё: {{count}}',
  unassignedCount_many: 'Не указано, чьё: {{count}}',
  unassignedCount_other: 'Не указано, чьё: {{count}}',
} as const satisfies Translation<'ru'>['reviewing'];

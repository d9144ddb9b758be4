import type { Translation } from '../translate.ts';

/** Просмотр прочитанного перед записью. */
export const reviewing = {
  inThread: '{{at}} из {{of}} в этой переписке',
  everything: 'Снова всё',
  leaveOthers_one: 'Не брать ещё {{count}}',
  leaveOthers_few: 'Не брать остальных: {{count}}',
  leaveOthers_many: 'Не брать остальных: {{count}}',
  leaveOthers_other: 'Не брать остальных: {{count}}',
  nobodys: 'не берётся: ничьё',
  left: 'не берётся',
  unassigned: 'не сказано, чьё',
  leftCount_one: 'Не берётся: {{count}}',
  leftCount_few: 'Не берётся: {{count}}',
  leftCount_many: 'Не берётся: {{count}}',
  leftCount_other: 'Не берётся: {{count}}',
  unassignedCount_one: 'Не сказано, чьё: {{count}}',
  unassignedCount_few: 'Не сказано, чьё: {{count}}',
  unassignedCount_many: 'Не сказано, чьё: {{count}}',
  unassignedCount_other: 'Не сказано, чьё: {{count}}',
} as const satisfies Translation<'ru'>['reviewing'];

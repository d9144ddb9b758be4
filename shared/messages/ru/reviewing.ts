import type { Translation } from '../translate.ts';

/** Просмотр прочитанного перед записью. */
export const reviewing = {
  inThread: '{{at}} из {{of}} в этой переписке',
  everything: 'Снова всё',
  leaveOthers_one: 'Не брать ещё {{count}}',
  leaveOthers_few: 'Не брать остальных: {{count}}',
  leaveOthers_many: 'Не брать остальных: {{count}}',
  leaveOthers_other: 'Не брать остальных: {{count}}',
} as const satisfies Translation<'ru'>['reviewing'];

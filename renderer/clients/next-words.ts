import type { Output } from '../../shared/contract.ts';
import type { Words } from '../app/Words.tsx';

type TodayItem = Output<'today.view'>['items'][number];

/** A line of Today as a sentence. */
export function nextWords({ kind, what, day, days = 0, sum, step }: TodayItem, { t, format, word }: Words): string {
  const count = Math.abs(days);
  const values = { what, day: day === undefined ? '' : format.dayShort(day), sum: sum ? format.money(sum) : '', count };
  switch (kind) {
    case 'limit':
      return t('window.next.limit', { limit: word(`window.next.limits.${step ?? what}`, what) });
    case 'draft':
      return t('window.next.draft', { kind: word(`words.kinds.${what}`, what) });
    default:
      return t(`window.next.${kind}`, values);
  }
}

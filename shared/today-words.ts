import type { Formatter } from './format.ts';
import type { Translate } from './messages/translate.ts';
import type { TodayItem } from './today-view.ts';

/** What a line of Today is said with; `word` gives the word for a key that comes from data, or what stands for itself. */
export interface TodaySpeech {
  readonly t: Translate;
  readonly format: Formatter;
  readonly word: (key: string, otherwise: string) => string;
}

/** A line of Today as a sentence. */
export function todayWords(
  { kind, what, day, days = 0, sum, step }: TodayItem,
  { t, format, word }: TodaySpeech,
): string {
  const count = Math.abs(days);
  const values = { what, day: day === undefined ? '' : format.dayShort(day), sum: sum ? format.money(sum) : '', count };
  switch (kind) {
    case 'limit':
      return t('window.next.limit', { limit: word(`window.next.limits.${step ?? what}`, what) });
    case 'draft':
      return t('window.next.draft', { kind: word(`words.kinds.${what}`, what) });
    case 'decision-review':
      return t('afterwards.review', { ...values, choice: word(`places.lettingGo.decide.choices.${step ?? ''}`, '') });
    case 'retention-passed':
      return t('keeping.passed', values);
    default:
      return t(`window.next.${kind}`, values);
  }
}

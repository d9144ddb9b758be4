import type { MessageKey } from '../../shared/messages/translate.ts';
import type { LedgerThreshold, ThresholdUnit } from '../../shared/thresholds.ts';
import type { Words } from '../app/Words.tsx';

type Dashed<S extends string> = S extends `${infer A}.${infer B}` ? `${A}-${Dashed<B>}` : S;

/** What a threshold is about. */
export function thresholdName(threshold: LedgerThreshold, { t }: Words): string {
  const key = threshold.replaceAll('.', '-') as Dashed<LedgerThreshold>; // a key cannot hold the point that parts its path
  return t(`house.thresholds.${key}` satisfies MessageKey);
}

/** Its value, with what is counted. */
export function thresholdValue(value: number, unit: ThresholdUnit, { t, format }: Words): string {
  switch (unit) {
    case 'days':
      return t('window.figures.days', { count: value });
    case 'percent':
      return t('house.numbers.percent', { number: format.number(value) });
    case 'times':
      return format.number(value);
  }
}

import { following } from '../../shared/journal/following.ts';
import { clientFolds, type ClientLedgers } from '../../shared/ledgers.ts';
import type { HouseRules } from '../../shared/house-rules.ts';
import type { Rates } from '../../shared/rates.ts';
import { ledgerThresholds } from '../../shared/thresholds.ts';
import type { Writer } from './sealed.ts';

/** Rates of the tests' own, so that correcting the shipped ones changes no expectation. */
export const testRates: Rates = [
  {
    rate: 'eu-reference',
    percent: 2.15,
    from: '2025-07-01',
    source: 'test',
    checkedOn: '2026-06-30',
    secondHand: false,
  },
  {
    rate: 'eu-reference',
    percent: 2.4,
    from: '2026-07-01',
    source: 'test',
    checkedOn: '2026-12-31',
    secondHand: false,
  },
  { rate: 'uk-base', percent: 3.75, from: '2025-12-31', source: 'test', checkedOn: '2026-12-31', secondHand: false },
];

/** What holds for all clients where a test says nothing else. */
export const house: HouseRules = { rates: testRates, thresholds: ledgerThresholds, zone: 'Europe/Warsaw', hours: [] };

/** The ledgers of what was written. */
export function ledgersOf({ entries }: Writer): ClientLedgers {
  return following(clientFolds)(entries).states;
}

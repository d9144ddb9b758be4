import { standing, type AnyEffective } from './journal/effective.ts';
import { patternThresholds } from './playbook/thresholds.ts';

/**
 * The numbers the ledgers ask by. They are the app's own proposal, not anybody's law (research, 4.2 and 4.14); a `threshold-set` entry of the
 * vault's journal changes one.
 */
export const ledgerThresholds = {
  /** Days after the due date for the reminder that lets them save face (seed A26). */
  'ladder.reminder': 1,
  'ladder.firm': 7,
  /** Days after the due date for stopping work and saying so (seed A27). */
  'ladder.stop-work': 14,
  /** Days after the day needed for the first, second and last nudge (research, 4.2). */
  'nudge.first': 2,
  'nudge.second': 5,
  'nudge.last': 10,
  /** Share of a limit, in percent, at which the app first says so (seed T8). */
  'limit.near': 80,
  ...patternThresholds,
} as const;
export type LedgerThreshold = keyof typeof ledgerThresholds;
export type Thresholds = Readonly<Record<LedgerThreshold, number>>;

/** Each threshold as it stands: the last one set, else the app's proposal. */
export function thresholdsOf(vault: readonly AnyEffective[]): Thresholds {
  const values: Record<LedgerThreshold, number> = { ...ledgerThresholds };
  for (const { body } of standing(vault, 'threshold-set'))
    if (isLedgerThreshold(body.threshold)) values[body.threshold] = body.value;
  return values;
}

function isLedgerThreshold(name: string): name is LedgerThreshold {
  return Object.hasOwn(ledgerThresholds, name);
}

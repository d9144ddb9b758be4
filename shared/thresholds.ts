import { z } from 'zod';
import type { Pattern } from './decision.ts';
import { Day, EntryId } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';
import { localDay } from './journal/time.ts';
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

/** Every threshold, in the order of their tables. */
export const thresholdNames = Object.keys(ledgerThresholds) as [LedgerThreshold, ...LedgerThreshold[]]; // the table is not empty

/** What a threshold counts. */
export type ThresholdUnit = 'days' | 'percent' | 'times';

const percents: ReadonlySet<string> = new Set<LedgerThreshold>([
  'limit.near',
  'pattern.unresponsive.waiting',
  'pattern.controlling.approvals',
  'pattern.know-it-all.overridden',
]);
const dayCounts: ReadonlySet<string> = new Set<LedgerThreshold>([
  'pattern.window',
  'pattern.controlling.access',
  'pattern.pays-later.late',
  'pattern.indecisive.goal',
]);

/** Days, a share of a hundred, or how often. */
export function thresholdUnit(name: LedgerThreshold): ThresholdUnit {
  if (percents.has(name)) return 'percent';
  const isDays = /^(ladder|nudge)\.|\.days$/.test(name) || dayCounts.has(name);
  return isDays ? 'days' : 'times';
}

/** The greatest value a threshold takes. Ten years of days; so often that nobody waits for it. */
export function mostOf(name: LedgerThreshold): number {
  return { percent: 100, days: 3650, times: 1000 }[thresholdUnit(name)];
}

/** A threshold as it stands, with the day and the reason it was changed. */
export const ThresholdSet = z.object({
  threshold: z.enum(thresholdNames),
  value: z.number(),
  /** What the app proposes. */
  usual: z.number(),
  unit: z.enum(['days', 'percent', 'times']),
  set: z.object({ entry: EntryId, on: Day, why: z.string().optional() }).optional(),
});
export type ThresholdSet = z.output<typeof ThresholdSet>;

/** Each threshold as it stands: the last one set, else the app's proposal. */
export function thresholdsOf(vault: readonly AnyEffective[]): Thresholds {
  const values: Record<LedgerThreshold, number> = { ...ledgerThresholds };
  for (const { body } of standing(vault, 'threshold-set'))
    if (isLedgerThreshold(body.threshold)) values[body.threshold] = body.value;
  return values;
}

/** The same with where each value comes from. */
export function thresholdTable(vault: readonly AnyEffective[]): readonly ThresholdSet[] {
  const changes = standing(vault, 'threshold-set');
  return thresholdNames.map((threshold) => {
    const last = changes.findLast(({ body }) => body.threshold === threshold);
    return {
      threshold,
      value: last?.body.value ?? ledgerThresholds[threshold],
      usual: ledgerThresholds[threshold],
      unit: thresholdUnit(threshold),
      ...(last && {
        set: {
          entry: last.entry.id,
          on: localDay(last.entry.recordedAt),
          ...(last.body.why !== undefined && { why: last.body.why }),
        },
      }),
    };
  });
}

function isLedgerThreshold(name: string): name is LedgerThreshold {
  return Object.hasOwn(ledgerThresholds, name);
}

/** The thresholds that a pattern is suggested by, and left by. */
export function thresholdsOfPattern(pattern: Pattern): readonly LedgerThreshold[] {
  return thresholdNames.filter(
    (name) => name.startsWith(`pattern.${pattern}.`) || name.startsWith(`leave.${pattern}.`),
  );
}

import { z } from 'zod';
import { AgreementList } from '../agreement-list.ts';
import { Day, Name, Text } from '../fields.ts';
import { DatedRate, ReferenceRate } from '../rates.ts';
import { Needs } from '../runway.ts';
import { Hours } from '../terms.ts';
import { mostOf, ThresholdSet, thresholdNames } from '../thresholds.ts';
import { nothing, type Call } from './call.ts';
import { Sealed } from './wire.ts';

/** What holds for all clients: each change is a dated entry of the vault's own journal. */
export const houseCalls = {
  'house.view': {
    does: 'gives thresholds, reference rates, working hours and the list for agreements, each with where it comes from',
    input: nothing,
    output: z.object({
      thresholds: z.array(ThresholdSet),
      rates: z.array(DatedRate),
      hours: z.object({ from: Day, working: z.array(Hours), quiet: z.array(Hours).optional() }).optional(),
      agreement: AgreementList,
      needs: Needs.optional(),
    }),
  },
  'house.set-threshold': {
    does: 'records a number the program asks by, such as after how many repeats a criterion is met',
    writes: true,
    input: z
      .strictObject({ threshold: z.enum(thresholdNames), value: z.int().min(1), why: Text.optional() })
      .refine(({ threshold, value }) => value <= mostOf(threshold), { path: ['value'], error: 'too great' }),
    output: Sealed,
  },
  'house.set-rate': {
    does: 'records a reference rate in force from a day, with its source and when it was last checked',
    writes: true,
    input: z.strictObject({
      rate: ReferenceRate,
      percent: z.number().min(-10).max(100),
      from: Day,
      source: Name.optional(),
      checkedOn: Day.optional(),
    }),
    output: Sealed,
  },
  'house.set-hours': {
    does: 'records when you work, for every client whose terms say nothing else',
    writes: true,
    input: z.strictObject({ working: z.array(Hours).max(14), quiet: z.array(Hours).max(14).optional() }),
    output: Sealed,
  },
  'house.set-agreement': {
    does: 'records what an agreement is looked through for',
    writes: true,
    input: AgreementList,
    output: Sealed,
  },
  'house.set-needs': {
    does: 'records what you need a month and have put by; no report shows it',
    writes: true,
    input: Needs,
    output: Sealed,
  },
} as const satisfies Record<string, Call>;

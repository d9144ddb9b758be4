import { z } from 'zod';
import { Counted } from './counted.ts';
import { Pattern } from './decision.ts';
import { Day, EntryId } from './fields.ts';
import { Hours } from './terms.ts';

/** How often something was recorded: in the last 30 and 90 days, and in all (seed C0: consider how often they show the signs). */
export const Often = z.object({
  last30: z.int(),
  last90: z.int(),
  all: z.int(),
  entries30: Counted,
  entries90: Counted,
  entries: Counted,
  /** By month, in the order of the view's months. */
  months: z.array(z.int()),
});
export type Often = z.output<typeof Often>;

export const SignCount = Often.extend({ sign: z.string(), first: Day, last: Day });
export type SignCount = z.output<typeof SignCount>;

/** How often incidents bore a sign of a pattern. */
export const PatternCount = Often.extend({ pattern: Pattern });
export type PatternCount = z.output<typeof PatternCount>;

export const StatedLimit = z.object({
  entry: EntryId,
  on: Day,
  what: z.string(),
  sign: z.string().optional(),
  /** Later incidents of the same sign: repeats after warning (row 21). */
  repeats: z.array(z.object({ entry: EntryId, on: Day })),
  repeated: z.int(),
});
export type StatedLimit = z.output<typeof StatedLimit>;

/** The signs of a client at the end of a day, and beside them what was good and what the user missed. */
export const SignsView = z.object({
  asOf: Day,
  /** The months that are counted, oldest first: at most the last {@link monthsShown}. */
  months: z.array(z.string()),
  /** The most frequent of the last 90 days first. Criticism is none of them. */
  signs: z.array(SignCount),
  /** Incidents of any kind but mere criticism. */
  incidents: Often,
  /** Criticism that is not abuse: heard, counted, and held against nobody. */
  criticism: Often,
  goodTurns: Often,
  ownMisses: Often,
  limits: z.array(StatedLimit),
  /** The hours that hold for this client on this day, in the user's zone: what the clock is held against while writing. */
  hours: z.object({ working: z.array(Hours), zone: z.string() }),
});
export type SignsView = z.output<typeof SignsView>;

/** How many months a picture of signs over time has room for. */
export const monthsShown = 12;

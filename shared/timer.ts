import { z } from 'zod';
import { ClientId, Name, Text } from './fields.ts';
import { Nature } from './work.ts';

const Instant = z.iso.datetime();

/** A stretch of time by the computer's clock; without an end while it runs. ISO 8601 in UTC. */
const Stretch = z.object({ from: Instant, to: Instant.optional() });

/** Time in which nobody was at the computer, or the program did not run: whether it counts is for the user to say. */
export const Away = z.object({ from: Instant, to: Instant, why: z.enum(['idle', 'off']) });
export type Away = z.output<typeof Away>;

/**
 * A timer as it is kept in a draft: facts about when it ran, from which everything else is computed. A program that was killed finds in it when the
 * timer was started and when it was last seen alive.
 */
export const Timer = z.object({
  client: ClientId,
  stretches: z.array(Stretch).min(1).max(1000),
  /** When the program last knew that it was running. */
  seenAt: Instant,
  away: Away.optional(),
  memo: Text.optional().catch(undefined),
  nature: Nature.optional(),
  accomplishment: Name.optional().catch(undefined),
});
export type Timer = z.output<typeof Timer>;

/** The kind of draft a timer is kept as. */
export const timerDraft = 'timer';

/** How long nobody may touch the computer, in milliseconds, before the timer asks about it. */
export const idleLimit = 5 * 60_000;

/** How long the program may be silent, in milliseconds, before the timer takes it that it slept or was ended. */
export const silenceLimit = 3 * 60_000;

/** A timer that starts now. */
export function startedTimer(client: ClientId, now: Date): Timer {
  const at = now.toISOString();
  return { client, stretches: [{ from: at }], seenAt: at };
}

/** Whether the timer is counting now. */
export function isRunning({ stretches }: Timer): boolean {
  const last = stretches.at(-1);
  return last !== undefined && last.to === undefined;
}

/** Milliseconds counted by now. */
export function measured({ stretches }: Timer, now: Date): number {
  return stretches.reduce((sum, { from, to }) => sum + Math.max(0, timeOf(to, now) - Date.parse(from)), 0);
}

/** Whole minutes counted by now, rounded half up; at least one. */
export function measuredMinutes(timer: Timer, now: Date): number {
  return Math.max(1, Math.round(measured(timer, now) / 60_000));
}

/** The timer, holding still from now. */
export function paused(timer: Timer, now: Date): Timer {
  const at = now.toISOString();
  return {
    ...timer,
    seenAt: at,
    stretches: timer.stretches.map((one) => (one.to === undefined ? { ...one, to: at } : one)),
  };
}

/** The timer, counting again from now. */
export function resumed(timer: Timer, now: Date): Timer {
  if (isRunning(timer)) return timer;
  const at = now.toISOString();
  return { ...timer, seenAt: at, stretches: [...timer.stretches, { from: at }] };
}

/** The timer without a span of time that does not count. What runs goes on running. */
export function without(timer: Timer, { from, to }: Pick<Away, 'from' | 'to'>): Timer {
  const { away: _, ...rest } = timer;
  const stretches = timer.stretches.flatMap((one) => {
    if (one.from >= to || (one.to !== undefined && one.to <= from)) return [one];
    return [
      ...(one.from < from ? [{ from: one.from, to: from }] : []),
      ...(one.to === undefined ? [{ from: to }] : one.to > to ? [{ from: to, to: one.to }] : []),
    ];
  });
  return { ...rest, stretches: stretches.length > 0 ? stretches : [{ from, to: from }] };
}

/** What one look at the clock and at the keyboard tells of a running timer: it was seen alive, or somebody was away. */
export function seen(timer: Timer, now: Date, idleSeconds: number): Timer {
  const at = now.toISOString();
  if (!isRunning(timer)) return { ...timer, seenAt: at };
  const silent = now.getTime() - Date.parse(timer.seenAt);
  if (silent > silenceLimit) return awayFrom(timer, timer.seenAt, at, 'off');
  const idleFrom = new Date(now.getTime() - idleSeconds * 1000).toISOString();
  const from = later(idleFrom, timer.stretches.at(-1)?.from ?? idleFrom);
  if (now.getTime() - Date.parse(from) < idleLimit) return { ...timer, seenAt: at };
  return awayFrom(timer, from, at, 'idle');
}

/** One question at a time: what comes before it is answered is added to it. */
function awayFrom(timer: Timer, from: string, to: string, why: Away['why']): Timer {
  const before = timer.away;
  return { ...timer, seenAt: to, away: before ? { ...before, to } : { from, to, why } };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function timeOf(instant: string | undefined, now: Date): number {
  return instant === undefined ? now.getTime() : Date.parse(instant);
}

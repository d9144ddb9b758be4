/** Seconds after which a guess is worth saying, and the share that must be done. */
const soonest = 3;
const least = 0.03;

/** Where a work stood, in seconds of any clock. */
export interface Stand {
  readonly at: number;
  readonly share: number;
}

/** Seconds that are left, by the pace since the work began; nothing while that would be a guess out of the air, or nearly done. */
export function secondsLeft(began: Stand, now: Stand): number | undefined {
  const seconds = now.at - began.at;
  const done = now.share - began.share;
  if (seconds < soonest || done < least || now.share >= 1) return undefined;
  return (seconds / done) * (1 - now.share);
}

/** The same in steps that do not flicker: five seconds, and whole minutes from a minute and a half. */
export function inSteps(seconds: number): { readonly minutes: number } | { readonly seconds: number } {
  return seconds > 90 ? { minutes: Math.round(seconds / 60) } : { seconds: Math.max(5, Math.ceil(seconds / 5) * 5) };
}

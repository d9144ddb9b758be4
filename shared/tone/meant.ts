import type { Stretch } from '../quotations.ts';

/** Characters between an absolute and what makes it somebody else's. */
const nearFrame = 32;
const sentenceEnd = /[.!?\n。！？]/u;

/**
 * Whether an absolute stands in what somebody asks for or says: "the footer should always show the hours", "she wrote that she never received it". The
 * word that says so stands before it, where a language does not keep its verbs for the end.
 */
export function isFramed(
  text: string,
  { start, end }: Stretch,
  frames: readonly Stretch[],
  { isVerbLast }: { readonly isVerbLast: boolean },
): boolean {
  return frames.some((frame) => {
    const [from, to] = isVerbLast ? [end, frame.start] : [frame.end, start];
    return from <= to && to - from <= nearFrame && !sentenceEnd.test(text.slice(from, to));
  });
}

/** Characters around an absolute within which two times of the clock measure it. */
const nearClock = 64;
const clock = /\d{1,2}(?:[:.]\d{2}|時)/gu;

/** Whether an absolute is measured beside it: "all the time between 14:00 and 15:10". */
export function isMeasured(text: string, { start, end }: Stretch): boolean {
  const around = text.slice(Math.max(0, start - nearClock), end + nearClock);
  return [...around.matchAll(clock)].length >= 2;
}

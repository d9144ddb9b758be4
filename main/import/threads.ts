import type { Found } from './source.ts';

/** Where a mail stands among those of its thread that are here, by when they were written; counted from 1. */
export interface InThread {
  readonly thread: string;
  readonly at: number;
  readonly of: number;
}

/**
 * The threads of mails, each named by its first mail. A mail often names only the one it answers: those that are here are followed back, so that an exchange is
 * one thread however its programs wrote it down. What stands alone is in none.
 */
export function threadsOf(all: readonly Found[]): ReadonlyMap<Found, InThread> {
  const answers = new Map<string, string>();
  for (const { key, thread } of all) if (thread !== undefined) answers.set(key, thread);
  const threads = new Map<string, Map<string, Found[]>>();
  for (const found of all) {
    if (found.thread === undefined) continue;
    const first = firstOf(found.thread, answers);
    const mails = threads.get(first) ?? new Map<string, Found[]>();
    mails.set(found.key, [...(mails.get(found.key) ?? []), found]); // the same mail twice is one of the thread
    threads.set(first, mails);
  }
  return new Map([...threads].flatMap(([thread, mails]) => placed(thread, [...mails.values()])));
}

function placed(thread: string, mails: readonly (readonly Found[])[]): readonly (readonly [Found, InThread])[] {
  if (mails.length < 2) return [];
  const when = ([found]: readonly Found[]) => found?.when?.slice(0, 16) ?? '';
  const inOrder = [...mails].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  return inOrder.flatMap((same, index) =>
    same.map((found) => [found, { thread, at: index + 1, of: mails.length }] as const),
  );
}

/** Follows a mail back to the first; those that name each other in a ring end where it closes. */
function firstOf(thread: string, answers: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let first = thread;
  for (;;) {
    seen.add(first);
    const before = answers.get(`mail ${first}`);
    if (before === undefined || seen.has(before)) return first;
    first = before;
  }
}

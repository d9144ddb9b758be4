import { useEffect } from 'react';

/** What keeps texts that are being typed; all of them are asked before the journal is locked. */
const keepers = new Set<() => Promise<unknown>>();

/** What places that have gone are still keeping. */
const leaving = new Set<Promise<unknown>>();

/** Resolves once what was typed in places that have gone is kept, or could not be: whoever opens such a place again begins with all of it. */
export async function leftIsKept(): Promise<void> {
  await Promise.allSettled(leaving);
}

/** Keeps what waits for its pause, everywhere in this window. */
export async function keepAllNow(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}

/** Keeps what was typed last when the window goes away: hidden, left, closed or reloaded in the middle of a sentence; and when its place does. */
export function useKeepNow(keep: () => Promise<unknown>): void {
  useEffect(() => {
    const kept = () => keep().catch(() => undefined); // told by whoever shows whether it is kept
    const now = () => void kept();
    const places = [
      [document, 'visibilitychange'],
      [window, 'beforeunload'],
      [window, 'pagehide'],
      [window, 'blur'],
    ] as const;
    for (const [target, event] of places) target.addEventListener(event, now);
    keepers.add(keep);
    return () => {
      for (const [target, event] of places) target.removeEventListener(event, now);
      keepers.delete(keep);
      const last = kept().finally(() => leaving.delete(last));
      leaving.add(last);
    };
  }, [keep]);
}

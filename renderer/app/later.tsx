import { lazy, useState, type ComponentType } from 'react';

const ahead: (() => Promise<unknown>)[] = [];

/**
 * A screen whose script is not read at the start but when it is needed first, or when the window has nothing else to do ({@link readAhead}). The first
 * screen does not wait for what is behind it.
 */
export function later<P extends object>(read: () => Promise<ComponentType<P>>): ComponentType<P> {
  let here: ComponentType<P> | undefined;
  const fetch = async () => {
    here = await read();
    return { default: here };
  };
  const Fetched = lazy(fetch);
  ahead.push(fetch);
  return function Later(props: P) {
    // Chosen once: who came before the script was there is not made anew when it is.
    const [Chosen] = useState(() => here ?? Fetched);
    return <Chosen {...props} />;
  };
}

/** Reads what is left, one script at a time and each when the window is idle. Then every place opens at once. */
export function readAhead(): void {
  const next = ahead.shift();
  if (!next) return;
  requestIdleCallback(() => void next().finally(readAhead));
}

/** Saves what is being typed: soon after a pause, at once when asked, one save after the other, and always the latest. */
export interface Autosave<T> {
  /** Saves this after a pause, unless something newer comes first. */
  readonly later: (value: T) => void;
  /** Saves what still waits, and comes back when it is kept. Fails where the last save failed. */
  readonly now: () => Promise<void>;
  /** Forgets what still waits. */
  readonly drop: () => void;
}

/** Milliseconds without a keystroke after which what is written is kept. */
const pause = 400;

/** `onState` hears whether everything typed is kept. */
export function autosave<T>(
  save: (value: T) => Promise<unknown>,
  onState: (state: 'saving' | 'saved' | 'failed') => void = () => undefined,
): Autosave<T> {
  let waiting: { readonly value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    const due = waiting;
    waiting = undefined;
    if (!due) return running;
    onState('saving');
    running = running
      .catch(() => undefined) // an earlier failure was told already; the newer text is tried all the same
      .then(() => save(due.value))
      .then(
        () => onState('saved'),
        (error: unknown) => {
          waiting ??= due;
          onState('failed');
          throw error;
        },
      );
    return running;
  };

  return {
    later: (value) => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush().catch(() => undefined), pause); // told through onState
    },
    now: flush,
    drop: () => {
      clearTimeout(timer);
      waiting = undefined;
    },
  };
}

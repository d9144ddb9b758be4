import { origin } from './policy.ts';

/** Who asks at the door, as Electron tells it. A frame that is gone is `null`. */
export interface Sender {
  readonly frame: { readonly origin: string } | null;
  /** The main frame of the page that asks. */
  readonly main: unknown;
  readonly isOfWindow: boolean;
}

/** Whether a call comes from the main frame of one of our own windows, with a page of ours in it. */
export function isOurs({ frame, main, isOfWindow }: Sender): boolean {
  return frame !== null && frame === main && frame.origin === origin && isOfWindow;
}

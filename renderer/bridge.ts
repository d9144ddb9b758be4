import type { Bridge, CallName, EventName, Events, GivenPlace, Output, WindowAsk } from '../shared/contract.ts';
import { exhibitLimits } from '../shared/exhibit-limits.ts';
import type { ErrorCode, Failure } from '../shared/result.ts';

declare global {
  interface Window {
    /** What the preload gives; nothing but this file touches it. */
    readonly bridge: Bridge;
  }
}

/** A call that was refused, on its way through TanStack Query to the screen that says it in words. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailed';
    this.failure = failure;
  }

  get code(): ErrorCode {
    return this.failure.code;
  }
}

/** Makes a call of the contract. Throws {@link CallFailed} where it is refused. */
export async function call<N extends CallName>(name: N, input: WindowAsk<N>): Promise<Output<N>> {
  const result = await window.bridge.call(name, input);
  if (result.ok) return result.value as Output<N>; // the main process answers by the same contract
  throw new CallFailed(result.error);
}

/**
 * A token for a file or a folder the user dropped or pasted: of what is on a disk, else of a file's bytes, which then go through memory. Throws
 * {@link CallFailed} for more than can be pasted.
 */
export async function tokenOf(file: File, name = file.name): Promise<GivenPlace> {
  const onDisk = await window.bridge.dropped(file);
  if (onDisk.ok) return onDisk.value;
  if (onDisk.error.code !== 'not-found' || file.size > exhibitLimits.pasted)
    throw new CallFailed(onDisk.error.code === 'not-found' ? { ...onDisk.error, code: 'too-large' } : onDisk.error);
  const held = await window.bridge.pasted(name, new Uint8Array(await file.arrayBuffer()));
  if (held.ok) return held.value;
  throw new CallFailed(held.error);
}

/** Something that happened, with its name: a union to be told apart by `name`. */
export type Happening = { [N in EventName]: { readonly name: N; readonly payload: Events[N] } }[EventName];

/** Hears what the main process tells every window. Returns the way to stop. */
export function listen(listener: (happening: Happening) => void): () => void {
  return window.bridge.listen((name, payload) => {
    listener({ name, payload } as Happening); // the main process tells by the same contract
  });
}

/** A failure worth showing: that a dialog of the system was closed is none. */
export function unlessCancelled(failure: CallFailed | null): CallFailed | null {
  return failure?.code === 'cancelled' ? null : failure;
}

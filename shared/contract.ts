import type { z } from 'zod';
import { anchorsCalls } from './calls/anchors.ts';
import type { Call } from './calls/call.ts';
import { clientsCalls } from './calls/clients.ts';
import { desktopCalls } from './calls/desktop.ts';
import { draftsCalls } from './calls/drafts.ts';
import { entriesCalls } from './calls/entries.ts';
import { exhibitsCalls } from './calls/exhibits.ts';
import { importCalls } from './calls/import.ts';
import { houseCalls } from './calls/house.ts';
import { lettersCalls } from './calls/letters.ts';
import { meCalls, type Settings } from './calls/me.ts';
import { reportsCalls } from './calls/reports.ts';
import { savedViewsCalls } from './calls/saved-views.ts';
import { searchCalls } from './calls/search.ts';
import { timesCalls } from './calls/times.ts';
import { takeoutCalls } from './calls/takeout.ts';
import { vaultCalls } from './calls/vault.ts';
import { viewsCalls } from './calls/views.ts';
import type { ClientId } from './fields.ts';
import type { Result } from './result.ts';
import type { TodayItem } from './today-view.ts';

/**
 * Every call that crosses a door: what it takes and what it answers. Types, the exhaustiveness of the handlers, the preload's bridge, the command line
 * and its help all come from this table; its rows stand in `calls/`, a file a domain. `writes` needs the writer's lock; `places` names inputs that are
 * paths at the terminal and a dialog's tokens in a window; `door: 'window'` keeps a call from the terminal.
 */
export const calls = {
  ...vaultCalls,
  ...meCalls,
  ...houseCalls,
  ...clientsCalls,
  ...entriesCalls,
  ...timesCalls,
  ...draftsCalls,
  ...savedViewsCalls,
  ...exhibitsCalls,
  ...anchorsCalls,
  ...importCalls,
  ...viewsCalls,
  ...lettersCalls,
  ...reportsCalls,
  ...searchCalls,
  ...takeoutCalls,
  ...desktopCalls,
} as const satisfies Record<string, Call>;

export type CallName = keyof typeof calls;
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>;
/** What a caller writes: defaults may be left out. */
export type Ask<N extends CallName> = z.input<(typeof calls)[N]['input']>;

/** A row of the table by a name that may be anyone's. */
export function callNamed(name: string): Call | undefined {
  return Object.hasOwn(calls, name) ? (calls as Record<string, Call>)[name] : undefined; // widened to be asked by any name
}

/** A token that stands for a place the user chose in a dialog of the main process. */
export interface PlaceToken {
  readonly token: string;
}

/** What a window sends: the same as at the terminal, but tokens where the terminal has paths. */
export type WindowAsk<N extends CallName> = (typeof calls)[N] extends {
  readonly places: readonly (infer P extends string)[];
}
  ? Omit<Ask<N>, P> & {
      readonly [K in P & keyof Ask<N>]: TokensFor<Ask<N>[K]>;
    }
  : Ask<N>;

type TokensFor<Paths> = undefined extends Paths
  ? TokensFor<Exclude<Paths, undefined>> | undefined
  : Paths extends readonly string[]
    ? readonly PlaceToken[]
    : PlaceToken;

/** What is told to every window when something changed. */
export interface Events {
  /** Entries were added to a client's journal, or to the vault's own. */
  readonly changed: { readonly owner: string };
  /** Drafts, or the looks that are kept beside them. */
  readonly drafts: Record<string, never>;
  readonly settings: Settings;
  readonly progress: { readonly job: string; readonly done: number; readonly total: number };
  /** Long work of a kind is over, however it ended, and nothing more of the kind is under way. */
  readonly ended: { readonly job: string };
  readonly locked: Record<string, never>;
  /** A reminder that was pressed asks the window to go where its act is done; without a client, to Today. */
  readonly reminded: { readonly client?: ClientId | undefined; readonly act?: TodayItem['act'] | undefined };
  /** The system asked this program to open a file: `desktop.opened` gives it. */
  readonly opened: Record<string, never>;
  /** A menu or a shortcut asks the window to go somewhere. */
  readonly command: { readonly command: string };
}
export type EventName = keyof Events;

/** A file that was dropped or pasted, as the preload and the main process know it; the page's own type has no path. */
export type DroppedFile = object;

/** A place that the user gave: a token, what it is called, and whether it is a folder. */
export interface GivenPlace extends PlaceToken {
  readonly name: string;
  readonly folder?: true;
}

/** What the preload gives a window: the calls, the events, files that were dropped, bytes that were pasted, and nothing else. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Returns the way to stop listening. */
  listen(listener: (name: EventName, payload: unknown) => void): () => void;
  /** A token for a file or a folder on the disk that the user dropped or pasted; refused for what is on no disk. */
  dropped(file: DroppedFile): Promise<Result<GivenPlace>>;
  /** A token for bytes the user pasted. */
  pasted(name: string, bytes: Uint8Array): Promise<Result<GivenPlace>>;
}

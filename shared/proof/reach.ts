import type { Body } from '../journal/kinds.ts';
import type { EntryId, Hash } from '../fields.ts';
import type { TimeStamp } from './time-stamp.ts';

/** An anchor with what can be said of it against the journal as it is now. */
export interface SeenAnchor {
  readonly id: EntryId;
  readonly body: Body<'anchor'>;
  /** When it was brought in. */
  readonly recordedAt: string;
  /** Whether the journal still has this very entry at this number. */
  readonly fits: boolean;
  /** The device whose entries it covers, where it fits. */
  readonly device?: string | undefined;
  /** A time-stamp, read and checked again; undefined for other forms, and where its file is gone. */
  readonly stamp?: TimeStamp | undefined;
}

/** How far the proof from outside reaches. */
export interface Reach {
  readonly entries: number;
  /** Entries that at least one anchor covers. */
  readonly covered: number;
  /** Entries that rest on this computer alone. */
  readonly alone: number;
  /** The earliest anchor: since when somebody outside has known, and how many entries. */
  readonly oldest?: { readonly at: string; readonly entries: number };
}

interface Numbered {
  readonly device: string;
  readonly n: number;
  readonly hash: Hash;
}

/** Where the anchored head stands in the journal; undefined where the journal goes another way, or was another. */
export function placeOf(
  entries: readonly Numbered[],
  { head, n }: Pick<Body<'anchor'>, 'head' | 'n'>,
): Numbered | undefined {
  return entries.find((entry) => entry.hash === head && entry.n === n);
}

/** Whether an anchor bears any weight: it fits, and a time-stamp has no fault. */
export function holds({ fits, body, stamp }: SeenAnchor): boolean {
  return (
    fits &&
    (body.form !== 'rfc3161' || (stamp !== undefined && stamp.faults.length === 0 && stamp.imprint === body.head))
  );
}

/** When an anchor says the head was known outside. A mail's date is what its writer's computer said, a file has only the day it was brought in. */
export function timeOf({ body, recordedAt, stamp }: SeenAnchor): string {
  return stamp?.at ?? body.at ?? recordedAt;
}

/** How far the anchors that hold reach over a journal. */
export function reachOf(entries: readonly Numbered[], anchors: readonly SeenAnchor[]): Reach {
  const covering = anchors.filter(holds).toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const upTo = new Map<string, number>();
  for (const { device, body } of covering)
    if (device !== undefined) upTo.set(device, Math.max(body.n, upTo.get(device) ?? 0));
  const covered = entries.filter(({ device, n }) => n <= (upTo.get(device) ?? 0)).length;
  const [oldest] = covering;
  return {
    entries: entries.length,
    covered,
    alone: entries.length - covered,
    ...(oldest && { oldest: { at: timeOf(oldest), entries: oldest.body.n } }),
  };
}

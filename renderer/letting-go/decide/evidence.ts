import type { Output } from '../../../shared/contract.ts';
import type { LogItem } from '../../../shared/calls/wire.ts';
import { counted, type Counted } from '../../../shared/counted.ts';

/** The kinds of entries that are counted as they stand in the log; the rest has figures of its own. */
export const evidenceKinds = ['payment', 'accepted', 'answered'] as const;

/** Something counted, with the entries it was counted from. */
export interface Tally {
  readonly id: string;
  readonly entries: Counted;
}

export interface Evidence {
  /** Incidents by sign, the most frequent first. Mere criticism is none. */
  readonly signs: readonly Tally[];
  readonly incidents: Counted;
  readonly limits: Counted;
  /** Incidents of the last 30 days, and of the 30 days before. */
  readonly recent: number;
  readonly before: number;
  readonly goodTurns: Counted;
  readonly ownMisses: Counted;
  readonly payments: Counted;
  readonly accepted: Counted;
  readonly answered: Counted;
}

/** What the record says for and against, from the figures of the other places, so that all say the same. `items` are of {@link evidenceKinds}. */
export function evidenceOf(
  signs: Output<'signs.view'>,
  { windows }: Output<'decision.view'>['trend'],
  items: readonly LogItem[],
): Evidence {
  const [recent, before] = windows.toReversed();
  const ofKind = (kind: (typeof evidenceKinds)[number]) =>
    counted(items.filter(({ struck, entry }) => !struck && entry.kind === kind).map(({ entry }) => entry.id));
  return {
    signs: signs.signs
      .map(({ sign, entries }) => ({ id: sign, entries }))
      .sort((a, b) => b.entries.count - a.entries.count || a.id.localeCompare(b.id)),
    incidents: signs.incidents.entries,
    limits: counted(signs.limits.map(({ entry }) => entry)),
    recent: recent?.incidents ?? 0,
    before: before?.incidents ?? 0,
    goodTurns: signs.goodTurns.entries,
    ownMisses: signs.ownMisses.entries,
    payments: ofKind('payment'),
    accepted: ofKind('accepted'),
    answered: ofKind('answered'),
  };
}

import { deliverableFold, deliverablesOn, type Deliverable } from '../deliverables.ts';
import { folded } from '../journal/following.ts';
import type { Paper } from './paper.ts';

/** What was delivered by the day a report is made, in the order of delivery. */
export function deliveriesOf({ source, today }: Paper): readonly Deliverable[] {
  return deliverablesOn(folded(deliverableFold, source.journal), today);
}

/** The day on which an acceptance that still holds was given; none where it was taken back. */
export function acceptedDay({ state, acceptedOn }: Deliverable): string | undefined {
  return state === 'accepted' ? acceptedOn : undefined;
}

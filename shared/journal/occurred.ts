import type { AnyEffective } from './effective.ts';
import type { Kind } from './kinds.ts';
import { dayOf, type Occurred } from './time.ts';

/**
 * When what an entry tells happened: as the writer said it, else the day its own kind names (a payment's `on`, an invoice's `issued`);
 * `undefined` where neither is given. Takes a corrected body or an original one.
 */
export function occurredOf({ kind, body }: Pick<AnyEffective, 'kind' | 'body'>): Occurred | undefined {
  if (body.occurred) return body.occurred;
  const day = ownDay({ kind, body } as AnyEffective); // the two came from one entry
  return day === undefined ? undefined : { on: day };
}

/** The calendar day an entry stands under, `2026-11-12`: of what it tells, else of its recording. */
export function dayOfEntry(one: AnyEffective): string {
  return dayOf(occurredOf(one), one.entry.recordedAt);
}

/** The field in which a kind names the day of what it tells, where it has one. */
export function ownDayField(kind: Kind): string {
  return ownDayFields[kind] ?? 'on';
}

const ownDayFields: { readonly [K in Kind]?: string } = { requested: 'askedOn', invoice: 'issued', promised: 'saidOn' };

function ownDay({ kind, body }: AnyEffective): string | undefined {
  switch (kind) {
    case 'requested':
      return body.askedOn;
    case 'invoice':
      return body.issued;
    case 'promised':
      return body.saidOn;
    case 'terms-agreed':
      return body.agreement?.on;
    default:
      return 'on' in body ? body.on : undefined;
  }
}

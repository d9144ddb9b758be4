import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { dayOf } from './journal/time.ts';

type Priced = Effective<'scope-priced'> | Effective<'scope-agreed'> | Effective<'scope-refused'>;

/** Extras asked for, and whether each was priced, agreed, or refused at its price (seeds T7, T8). */
export interface OfferLedger {
  readonly asked: Effective<'scope-asked'>[];
  readonly steps: Map<EntryId, Priced[]>;
}

export const offerFold: Fold<OfferLedger> = {
  kinds: ['scope-asked', 'scope-priced', 'scope-agreed', 'scope-refused'],
  begin: () => ({ asked: [], steps: new Map() }),
  take: ({ asked, steps }, one) => {
    if (one.kind === 'scope-asked') asked.push(one);
    else if (one.kind === 'scope-priced' || one.kind === 'scope-agreed' || one.kind === 'scope-refused') {
      const known = steps.get(one.body.request);
      if (known) known.push(one);
      else steps.set(one.body.request, [one]);
    }
  },
};

/** An extra that was asked for, as it stands at the end of a day. */
export interface Offer {
  readonly entry: EntryId;
  readonly on: Day;
  readonly what: string;
  readonly inScope: boolean;
  readonly state: 'asked' | 'priced' | 'agreed' | 'refused';
  /** The day of the last step. */
  readonly since: Day;
  readonly entries: readonly EntryId[];
}

/** Every extra asked for by a day. */
export function offersOn({ asked, steps }: OfferLedger, asOf: Day): readonly Offer[] {
  return asked.flatMap((one) => {
    const on = one.body.on ?? dayOf(one.body.occurred, one.entry.recordedAt);
    if (on > asOf) return [];
    const taken = (steps.get(one.entry.id) ?? [])
      .map((step) => ({ step, day: step.body.on ?? dayOf(step.body.occurred, step.entry.recordedAt) }))
      .filter(({ day }) => day <= asOf);
    const last = taken.reduce<(typeof taken)[number] | undefined>(
      (latest, next) => (latest && latest.day > next.day ? latest : next),
      undefined,
    );
    return [
      {
        entry: one.entry.id,
        on,
        what: one.body.what,
        inScope: one.body.inScope === true,
        state: last ? stateAfter[last.step.kind] : 'asked',
        since: last?.day ?? on,
        entries: [one.entry.id, ...taken.map(({ step }) => step.entry.id)],
      },
    ];
  });
}

const stateAfter = { 'scope-priced': 'priced', 'scope-agreed': 'agreed', 'scope-refused': 'refused' } as const;

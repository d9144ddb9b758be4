import { z } from 'zod';
import { Day, EntryId, Hash } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { Remembered } from './memo.ts';

/** Something delivered, and what became of it (row 33). */
export const Deliverable = z.object({
  entry: EntryId,
  name: z.string(),
  on: Day,
  how: z.string().optional(),
  where: z.string().optional(),
  sha256: Hash.optional(),
  rights: z.string().optional(),
  result: z.string().optional(),
  /** The last word on it by this day. */
  state: z.enum(['delivered', 'accepted', 'reversed']),
  acceptedOn: Day.optional(),
  words: z.string().optional(),
  reversedOn: Day.optional(),
  /** How often an acceptance was taken back (seed T6). */
  reversals: z.int(),
  entries: z.array(EntryId),
});
export type Deliverable = z.output<typeof Deliverable>;

type Verdict = Effective<'accepted'> | Effective<'acceptance-reversed'>;

export interface DeliverableLedger {
  readonly delivered: Effective<'delivered'>[];
  /** Acceptances and reversals, by deliverable. */
  readonly verdicts: Map<EntryId, Verdict[]>;
  readonly lists: Remembered;
}

export const deliverableFold: Fold<DeliverableLedger> = {
  kinds: ['delivered', 'accepted', 'acceptance-reversed'],
  begin: () => ({ delivered: [], verdicts: new Map(), lists: new Remembered() }),
  take: ({ delivered, verdicts, lists }, one) => {
    lists.forget();
    if (one.kind === 'delivered') delivered.push(one);
    else if (one.kind === 'accepted' || one.kind === 'acceptance-reversed') {
      const known = verdicts.get(one.body.deliverable);
      if (known) known.push(one);
      else verdicts.set(one.body.deliverable, [one]);
    }
  },
};

/** The register at the end of a day, in the order of delivery. */
export function deliverablesOn(ledger: DeliverableLedger, asOf: Day): readonly Deliverable[] {
  return ledger.lists.get('register', [asOf], () => registerOf(ledger, asOf));
}

function registerOf({ delivered, verdicts }: DeliverableLedger, asOf: Day): readonly Deliverable[] {
  const list = delivered
    .filter(({ body }) => body.on <= asOf)
    .map(({ entry, body }): Deliverable => {
      const said = (verdicts.get(entry.id) ?? [])
        .filter((verdict) => verdict.body.on <= asOf)
        .sort((a, b) => (a.body.on < b.body.on ? -1 : a.body.on > b.body.on ? 1 : 0));
      const last = said.at(-1);
      const accepted = said.findLast((verdict) => verdict.kind === 'accepted');
      const reversals = said.filter((verdict) => verdict.kind === 'acceptance-reversed');
      const { name, on, how, where, sha256, rights, result } = body;
      return {
        entry: entry.id,
        name,
        on,
        ...(how !== undefined && { how }),
        ...(where !== undefined && { where }),
        ...(sha256 && { sha256 }),
        ...(rights !== undefined && { rights }),
        ...(result !== undefined && { result }),
        state: !last ? 'delivered' : last.kind === 'accepted' ? 'accepted' : 'reversed',
        ...(accepted && { acceptedOn: accepted.body.on }),
        ...(accepted?.body.words !== undefined && { words: accepted.body.words }),
        ...(reversals.length > 0 && { reversedOn: reversals.at(-1)?.body.on }),
        reversals: reversals.length,
        entries: [entry.id, ...said.map((verdict) => verdict.entry.id)],
      };
    });
  return list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
